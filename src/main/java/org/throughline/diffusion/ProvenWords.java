package org.throughline.diffusion;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.Organisation;
import org.throughline.proof.Certainty;
import org.throughline.proof.Names;

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
        return adopters(count, null);
    }

    /** @param setting only adopters of this kind were counted; null for all */
    static String adopters(int count, Organisation.@Nullable Kind setting) {
        return (count == 1 ? "1 independent adopter" : "%,d independent adopters".formatted(count)) + of(setting);
    }

    /** Which adopters were counted, after their number; the empty text for all. */
    static String of(Organisation.@Nullable Kind setting) {
        return setting == null ? "" : " of the kind " + Names.of(setting);
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
