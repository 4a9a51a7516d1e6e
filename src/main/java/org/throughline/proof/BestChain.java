package org.throughline.proof;

import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;

/**
 * The strongest chain of an innovation from research to practice, or as much of one as there is.
 *
 * @param evidence where it begins; null where there is no body of evidence
 * @param adoption where it ends; null where nobody took the innovation up
 * @param strength how strong it is
 */
public record BestChain(
        @Nullable EvidenceEdge evidence, @Nullable AdoptionEdge adoption, ChainStrength strength) {}
