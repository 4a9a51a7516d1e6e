package org.throughline.diffusion;

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
    public static final Rule RULE = new Rule("likeness", 1);

    static Likeness of(List<LikenessPart> parts) {
        var alike =
                parts.stream().filter(part -> Boolean.TRUE.equals(part.alike())).toList();
        return new Likeness(
                alike.size(), words(alike.stream().map(LikenessPart::name).toList(), parts.size()), parts);
    }

    private static String words(List<LikenessPart.Name> alike, int all) {
        if (alike.isEmpty()) {
            return "Alike in none of %d respects.".formatted(all);
        }
        var names = alike.stream().map(Likeness::words).toList();
        return "Alike in %d of %d respects: %s.".formatted(names.size(), all, String.join(", ", names));
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
