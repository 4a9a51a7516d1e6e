package org.throughline.diffusion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.proof.Names;

/** Says in words what went wrong, and what is not recorded of it. */
record TroubleWords(Trouble trouble) {

    String all(@Nullable String reason) {
        return reason == null ? "%s.".formatted(clause()) : "%s: %s.".formatted(clause(), Names.unstopped(reason));
    }

    private String clause() {
        return switch (trouble.kind()) {
            case STOPPED -> "%s stopped it%s".formatted(trouble.name(), when());
            case DECLINED -> "%s decided against it%s".formatted(trouble.name(), when());
            case ENDED ->
                "%s %s until %s; whether use went on is not said"
                        .formatted(
                                trouble.name(),
                                DoneWords.used(((AdoptionEdge) trouble.fact()).status()),
                                requireNonNull(trouble.date()).words());
            case AGAINST -> "%s speaks against it".formatted(trouble.name());
            case NULL_RESULT -> "%s found no effect".formatted(trouble.name());
            case MIXED_RESULT -> "%s points both ways".formatted(trouble.name());
            case RETRACTED -> "%s was retracted%s".formatted(trouble.name(), when());
        };
    }

    private String when() {
        return Names.when(" ", trouble.date());
    }

    List<String> missing(@Nullable String reason) {
        return switch (trouble.kind()) {
            case STOPPED -> missing("it was stopped", reason);
            case DECLINED -> missing("it was declined", reason);
            case ENDED -> missing("it ended", reason);
            case RETRACTED -> missing("it was retracted", reason);
            case AGAINST, NULL_RESULT, MIXED_RESULT ->
                trouble.date() == null ? List.of("When the study was published is not recorded.") : List.of();
        };
    }

    private List<String> missing(String what, @Nullable String reason) {
        return Stream.of(
                        trouble.date() == null ? "When %s is not recorded.".formatted(what) : null,
                        reason == null ? "Why %s is not recorded.".formatted(what) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
