package org.throughline.proof;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.ReviewStatus;
import org.throughline.proof.CaseRows.Fact;

/** "The day until which the graph knows" of the rule. */
record ReferenceKnownUntil(CaseRows rows) {

    /** The day; null where nothing was ever accepted, and the viewpoint says nothing either. */
    @Nullable
    String from(CaseView view) {
        if (view.asOf() == null && view.knownAt() == null) {
            return rows.facts()
                    .map(Fact::stand)
                    .filter(stand -> stand.status() != ReviewStatus.PROPOSED)
                    .filter(stand -> stand.status() != ReviewStatus.REJECTED)
                    .map(stand -> day(stand.recorded()))
                    .sorted()
                    .reduce((_, later) -> later)
                    .orElse(null);
        }
        var days = Stream.<String>builder();
        if (view.asOf() != null) {
            days.add(view.asOf());
        }
        if (view.knownAt() != null) {
            days.add(day(view.knownAt()));
        }
        return days.build().sorted().findFirst().orElseThrow();
    }

    private static String day(String moment) {
        return moment.substring(0, "yyyy-mm-dd".length());
    }
}
