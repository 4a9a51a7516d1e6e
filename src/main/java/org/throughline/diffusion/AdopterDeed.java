package org.throughline.diffusion;

import org.throughline.graph.Id;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;

/**
 * What somebody did with an innovation.
 *
 * @param adoption the fact that says so
 * @param adopter who
 * @param deed what it amounts to
 */
public record AdopterDeed(Id adoption, Id adopter, Deed deed) {

    static AdopterDeed of(Done done) {
        return new AdopterDeed(done.adoption().id(), done.adopter(), done.deed());
    }
}
