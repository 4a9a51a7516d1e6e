package org.throughline.trace;

import org.throughline.graph.Evidence.Direction;
import org.throughline.proof.Certainty;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Names;
import org.throughline.proof.Strength;

/** The sentences in which it is told what would change if something were no longer to be relied on. */
final class RetractionWords {

    private RetractionWords() {}

    static String lost(int facts, int chains, int adoptions, int teaching) {
        return "%s would no longer count; %s, to %s and %s."
                .formatted(
                        number(facts, "fact", "facts"),
                        chains == 1
                                ? "1 chain leads through it"
                                : "%,d chains lead through what is lost".formatted(chains),
                        number(adoptions, "adoption", "adoptions"),
                        number(teaching, "teaching", "teachings"));
    }

    static String change(String subject, Strength before, Strength after) {
        return change(
                subject, words(before.certainty(), before.direction()), words(after.certainty(), after.direction()));
    }

    static String change(ChainStrength before, ChainStrength after) {
        return change(
                "The strongest chain",
                words(before.certainty(), before.direction()),
                words(after.certainty(), after.direction()));
    }

    static String change(int adoptersBefore, int adoptersAfter) {
        return change(
                "The number of independent adopters", "%,d".formatted(adoptersBefore), "%,d".formatted(adoptersAfter));
    }

    private static String change(String subject, String before, String after) {
        return before.equals(after)
                ? "%s would stay as it is: %s.".formatted(subject, before)
                : "%s would go from %s to %s.".formatted(subject, before, after);
    }

    private static String words(Certainty certainty, Direction direction) {
        return "%s certainty (%s)".formatted(certainty.words(), Names.verdict(direction));
    }

    private static String number(int number, String one, String many) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }
}
