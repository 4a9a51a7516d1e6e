package org.throughline.takeaway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;

/** Says of an answer in which nothing is listed what was looked at, since that tells what may still have happened. */
final class Nothing {

    private final Sheet sheet;
    private final String counts;

    private Nothing(Sheet sheet) {
        this.sheet = sheet;
        counts = sheet.question().viewpoint().equals(Viewpoint.EVERYTHING) ? "" : " that counts";
    }

    /** That in a sentence or two; empty where something was found. */
    static Optional<String> words(Sheet sheet) {
        return sheet.findings().isEmpty() ? Optional.of(new Nothing(sheet).words()) : Optional.empty();
    }

    private String words() {
        return switch (sheet.question()) {
            case CompareQuestion _ -> "Nothing was found.";
            case TraceQuestion _ -> "No chain%s was found of those that were asked for.".formatted(counts);
            case ProvenQuestion(var query) -> innovations(query.condition());
            case GapQuestion(var query) -> innovations(query.condition());
            case LikeQuestion _ ->
                "Nothing was found: no use or pilot%s by anybody who is not here is recorded; who only looked at it or"
                                .formatted(counts)
                        + " decided against it is not looked at.";
            case TroubleQuestion _ ->
                "Nothing was found: no stop, decision against it, end of a use, retraction, or result that does not speak"
                        + " for it%s is recorded.".formatted(counts);
            case DebtQuestion(var query) ->
                "Nothing was found. All innovations%s were looked at: none has both a reach of at least %,d and evidence%s that is weak, contrary, mixed or missing."
                        .formatted(condition(query.condition()), query.minReach(), counts);
            case RetractionQuestion _ ->
                "No evidence, adoption or teaching%s rests on it; other facts, such as memberships, are not looked at."
                        .formatted(counts);
        };
    }

    private String innovations(@Nullable Id condition) {
        return "Nothing was found. All innovations%s were looked at; why each is not listed is said with those that are left out."
                .formatted(condition(condition));
    }

    private String condition(@Nullable Id condition) {
        return condition == null ? "" : " for " + sheet.shelf().name(condition);
    }
}
