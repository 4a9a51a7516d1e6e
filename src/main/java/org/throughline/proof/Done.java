package org.throughline.proof;

import org.throughline.flow.AdoptionEdge;
import org.throughline.graph.Id;

/**
 * An adoption, and what it amounts to.
 *
 * @param adoption the adoption
 * @param deed what it amounts to
 */
public record Done(AdoptionEdge adoption, Deed deed) {

    /** Who did it. */
    public Id adopter() {
        return adoption.adopter();
    }
}
