package org.throughline.diffusion;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.throughline.proof.Rule;

/**
 * How like an adopter is to who is here, by {@code docs/rules/likeness.md}.
 *
 * @param alike in how many respects they are alike
 * @param words that in a sentence
 * @param parts all respects
 */
public record Likeness(int alike, String words, List<LikenessPart> parts) {

    /** The rule by which likeness is told. */
    public static final Rule RULE = new Rule("likeness", 2);

    static Likeness of(List<LikenessPart> parts) {
        var alike =
                parts.stream().filter(part -> Boolean.TRUE.equals(part.alike())).toList();
        var told = parts.stream().filter(part -> part.alike() != null).count();
        return new Likeness(alike.size(), words(alike, told), parts);
    }

    private static String words(List<LikenessPart> alike, long told) {
        var respects = told == 1 ? "1 respect" : "%d respects".formatted(told);
        return alike.isEmpty()
                ? "Alike in none of the %s that can be told.".formatted(respects)
                : "Alike in %d of the %s that can be told: %s."
                        .formatted(
                                alike.size(),
                                respects,
                                alike.stream().map(part -> words(part.name())).collect(joining(", ")));
    }

    private static String words(LikenessPart.Name name) {
        return switch (name) {
            case KIND -> "kind";
            case REGION -> "region";
            case NETWORKS -> "shared networks";
            case SIZE -> "size";
        };
    }

    /** The rule by which it is told. */
    public Rule rule() {
        return RULE;
    }
}
