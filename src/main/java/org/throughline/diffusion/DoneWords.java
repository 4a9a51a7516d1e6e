package org.throughline.diffusion;

import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.proof.Done;
import org.throughline.proof.Names;

/** Says in words what an adopter did, as the rest of a sentence about it. */
record DoneWords(Done done, Viewpoint viewpoint) {

    /** What the adopter did, and when it came to an end. */
    String all() {
        return switch (done.deed()) {
            case INDEPENDENT, OF_DEVELOPER, BLOCK_CLAIM, CONSIDERED, DECLINED ->
                "has " + done.deed().words();
            case PILOTED -> Names.did(Adoption.Status.PILOTED) + until();
            case ENDED ->
                "%s%s (whether use went on is not said)"
                        .formatted(used(adoption().status()), until());
            case STOPPED -> stopped();
        };
    }

    /** Of what was stopped, one fact tells; that of another, what had been done. */
    private String stopped() {
        var stopped = adoption().stopped();
        if (viewpoint.status(adoption().status(), stopped) != Adoption.Status.DEADOPTED) {
            return "had %s".formatted(before(adoption().status()));
        }
        return Names.did(Adoption.Status.DEADOPTED) + Names.when(" ", stopped);
    }

    private String until() {
        var until = viewpoint.past(adoption().until());
        return until == null ? "" : " until " + until.words();
    }

    private AdoptionEdge adoption() {
        return done.adoption();
    }

    private static String before(Adoption.Status status) {
        return status == Adoption.Status.PILOTED ? Names.did(status) : used(status);
    }

    /** What was done while it lasted. */
    static String used(Adoption.Status status) {
        return switch (status) {
            case SPREAD -> "spread it to others";
            case NATIONAL -> "used it nationally";
            case CONSIDERED, DECLINED, PILOTED, ADOPTED, DEADOPTED -> "used it";
        };
    }
}
