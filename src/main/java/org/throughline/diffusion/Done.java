package org.throughline.diffusion;

import org.throughline.flow.AdoptionEdge;
import org.throughline.graph.Id;

/**
 * An adoption, and what it amounts to.
 *
 * @param adoption the adoption
 * @param deed what it amounts to
 */
record Done(AdoptionEdge adoption, Deed deed) {

    Id adopter() {
        return adoption.adopter();
    }
}
