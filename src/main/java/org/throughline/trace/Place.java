package org.throughline.trace;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.PartialDate;
import org.throughline.graph.UnknownKey;

/**
 * Where a chain comes among the others: by the publication of the study, then by the start of the adoption or curriculum,
 * the undated last, then by ids from the study on. What a chain does not have comes first.
 */
record Place(String published, String began, String study, String evidence, String destination, String uptake)
        implements Comparable<Place> {

    private static final int PARTS = 6;

    private static final String NO_DATE = PartialDate.order(null);

    private static final Comparator<Place> ORDER = comparing(Place::published)
            .thenComparing(Place::began)
            .thenComparing(Place::study)
            .thenComparing(Place::evidence)
            .thenComparing(Place::destination)
            .thenComparing(Place::uptake);

    /** The place of a chain through these two halves, either of which can be missing. */
    static Place of(@Nullable Half before, @Nullable Half after) {
        return new Place(date(before), date(after), thing(before), fact(before), thing(after), fact(after));
    }

    /**
     * The place that {@link #key} wrote.
     *
     * @throws UnknownKey if it wrote none such
     */
    static Place of(String key) {
        var parts = key.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new UnknownKey(key);
        }
        return new Place(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    /** The place as text. */
    String key() {
        return String.join(" ", published, began, study, evidence, destination, uptake);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** What the date of a half is put in order by. */
    static String date(@Nullable Half half) {
        return half == null ? NO_DATE : half.order();
    }

    private static String thing(@Nullable Half half) {
        return half == null ? "" : half.thing().value();
    }

    private static String fact(@Nullable Half half) {
        return half == null ? "" : half.fact().id().value();
    }
}
