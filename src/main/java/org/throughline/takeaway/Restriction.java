package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.throughline.graph.Id;
import org.throughline.proof.Names;

/** Says what must be known of an answer before all else: that it was asked not to be of all that is recorded. */
final class Restriction {

    /** So many of what is left out are named; all ids are in the sentence that says which answer it is. */
    private static final int NAMED = 5;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final Sheet sheet;

    private Restriction(Sheet sheet) {
        this.sheet = sheet;
    }

    /** That in a sentence; empty where an answer is of all that is recorded. */
    static Optional<String> of(Sheet sheet) {
        return new Restriction(sheet).words();
    }

    private Optional<String> words() {
        var viewpoint = sheet.question().viewpoint();
        var all = new ArrayList<String>();
        if (viewpoint.asOf() != null) {
            all.add("as of " + viewpoint.asOf().words());
        }
        if (viewpoint.knownAt() != null) {
            all.add("as known on " + moment(viewpoint.knownAt()));
        }
        if (!viewpoint.ignoring().isEmpty()) {
            all.add("without %s, as asked".formatted(ignored()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Names.capitalised(String.join(", ", all)) + ".");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private String ignored() {
        var ignoring = sheet.question().viewpoint().ignoring();
        var named = ignoring.stream().sorted().limit(NAMED).map(this::name).collect(joining(" and "));
        var more = ignoring.size() - NAMED;
        return more > 0 ? "%s and %,d more".formatted(named, more) : named;
    }

    /** A fact has no name but its id. */
    private String name(Id id) {
        var name = sheet.shelf().nameOfLeftOut(id);
        return name.equals(id.value()) ? name : "%s (%s)".formatted(StudyWords.title(name), id);
    }
}
