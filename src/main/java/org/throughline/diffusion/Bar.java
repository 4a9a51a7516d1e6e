package org.throughline.diffusion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Innovation;
import org.throughline.graph.Organisation;
import org.throughline.proof.Certainty;

/**
 * From when on an innovation is proven: "Proven" in {@code docs/rules/proven-pathways.md}.
 *
 * @param certainty the least certainty of its best chain
 * @param adopters how many independent adopters it has at least
 * @param setting only adopters of this kind count; null for all
 */
public record Bar(Certainty certainty, int adopters, Organisation.@Nullable Kind setting) {

    /** @throws IllegalArgumentException if fewer than one adopter is asked for */
    public Bar {
        if (adopters < 1) {
            throw new IllegalArgumentException("found %d adopters, expected at least 1".formatted(adopters));
        }
    }

    /** Why an innovation is not proven; empty where it is. */
    Optional<LeftOut.Reason> misses(Standing standing) {
        if (standing.dossier().status() == Innovation.Status.WITHDRAWN) {
            return Optional.of(LeftOut.Reason.WITHDRAWN);
        }
        return switch (standing.direction()) {
            case NO_RESULT -> Optional.of(LeftOut.Reason.NO_EVIDENCE);
            case AGAINST -> Optional.of(LeftOut.Reason.EVIDENCE_AGAINST);
            case NULL -> Optional.of(LeftOut.Reason.EVIDENCE_NULL);
            case MIXED -> Optional.of(LeftOut.Reason.EVIDENCE_MIXED);
            case SUPPORTS -> missesOf(standing, standing.adopters(setting));
        };
    }

    private Optional<LeftOut.Reason> missesOf(Standing standing, int found) {
        if (found < adopters) {
            return Optional.of(found == 0 ? LeftOut.Reason.NO_INDEPENDENT_ADOPTER : LeftOut.Reason.TOO_FEW_ADOPTERS);
        }
        return standing.chain().compareTo(certainty) < 0
                ? Optional.of(LeftOut.Reason.CERTAINTY_BELOW)
                : Optional.empty();
    }
}
