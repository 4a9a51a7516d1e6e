package org.throughline.diffusion;

import org.throughline.proof.Certainty;

/** What the scores of proven innovations stand for, as clauses of a sentence. */
final class ProvenWords {

    private ProvenWords() {}

    static String chain(int certainty) {
        return "its best chain is of %s certainty".formatted(Certainty.values()[certainty].words());
    }

    static String body(int certainty) {
        return "the evidence as a whole is of %s certainty".formatted(Certainty.values()[certainty].words());
    }

    static String adopters(int count) {
        return count == 1
                ? "1 adopter took it up independently"
                : "%,d adopters took it up independently".formatted(count);
    }

    static String against(int count) {
        return switch (count) {
            case 0 -> "nothing speaks against it";
            case 1 -> "1 fact speaks against it, or not for it";
            default -> "%,d facts speak against it, or not for it".formatted(count);
        };
    }

    static String claims(int count) {
        return switch (count) {
            case 0 -> "no claim speaks for several adopters at once";
            case 1 -> "1 claim speaks for several adopters at once";
            default -> "%,d claims speak for several adopters at once".formatted(count);
        };
    }
}
