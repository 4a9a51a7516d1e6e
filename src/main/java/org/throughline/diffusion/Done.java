package org.throughline.diffusion;

import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;
import org.throughline.proof.Names;

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

    /** What the adopter did, and when it came to an end, as the rest of a sentence about it. */
    String words(Viewpoint viewpoint) {
        return switch (deed) {
            case INDEPENDENT, OF_DEVELOPER, BLOCK_CLAIM, CONSIDERED, DECLINED -> "has " + deed.words();
            case PILOTED -> Names.did(Adoption.Status.PILOTED) + until(viewpoint);
            case ENDED -> "%s%s (whether use went on is not said)".formatted(use(adoption.status()), until(viewpoint));
            case STOPPED -> stop(viewpoint);
        };
    }

    /** Of what was stopped, one fact tells; that of another, what had been done. */
    private String stop(Viewpoint viewpoint) {
        if (viewpoint.status(adoption.status(), adoption.stopped()) != Adoption.Status.DEADOPTED) {
            return "had used it";
        }
        var stopped = adoption.stopped();
        return stopped == null ? "stopped it" : "stopped it " + stopped.when();
    }

    private String until(Viewpoint viewpoint) {
        var until = viewpoint.past(adoption.until());
        return until == null ? "" : " until " + until.words();
    }

    private static String use(Adoption.Status status) {
        return switch (status) {
            case SPREAD -> "spread it to others";
            case NATIONAL -> "used it nationally";
            case CONSIDERED, DECLINED, PILOTED, ADOPTED, DEADOPTED -> "used it";
        };
    }
}
