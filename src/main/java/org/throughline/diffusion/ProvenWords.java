package org.throughline.diffusion;

import org.throughline.proof.Certainty;

/** What innovations of a score have. */
final class ProvenWords {

    private ProvenWords() {}

    static String chain(int certainty) {
        return "a best chain of %s certainty".formatted(Certainty.values()[certainty].words());
    }

    static String body(int certainty) {
        return "evidence as a whole of %s certainty".formatted(Certainty.values()[certainty].words());
    }

    static String adopters(int count) {
        return count == 1 ? "1 independent adopter" : "%,d independent adopters".formatted(count);
    }

    static String against(int count) {
        return switch (count) {
            case 0 -> "nothing that speaks against it, or not for it";
            case 1 -> "1 fact that speaks against it, or not for it";
            default -> "%,d facts that speak against it, or not for it".formatted(count);
        };
    }

    static String claims(int count) {
        return switch (count) {
            case 0 -> "no claim that speaks for several adopters";
            case 1 -> "1 claim that speaks for several adopters";
            default -> "%,d claims that speak for several adopters".formatted(count);
        };
    }
}
