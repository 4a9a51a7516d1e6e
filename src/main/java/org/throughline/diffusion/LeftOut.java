package org.throughline.diffusion;

import org.throughline.proof.Count;

/**
 * Innovations that were looked at and left out.
 *
 * @param reason why
 * @param count how many, and which
 */
public record LeftOut(Reason reason, Count count) {

    /** Why an innovation is left out: the first of these that applies. */
    public enum Reason {
        /** It was withdrawn as a whole. */
        WITHDRAWN("have by now been withdrawn or stopped as a whole"),
        /** No evidence that counts says whether it works. */
        NO_EVIDENCE("have no evidence that counts on whether they work"),
        /** The evidence speaks against it. */
        EVIDENCE_AGAINST("have evidence that speaks against them"),
        /** The evidence shows no effect. */
        EVIDENCE_NULL("have evidence that shows no effect"),
        /** The evidence points both ways. */
        EVIDENCE_MIXED("have evidence that points both ways"),
        /** Nobody took it up independently. */
        NO_INDEPENDENT_ADOPTER("have no independent adopter of those that count"),
        /** Some took it up independently, but fewer than were asked for. */
        TOO_FEW_ADOPTERS("have fewer independent adopters than were asked for"),
        /** The certainty of the best chain is below the one that was asked for. */
        CERTAINTY_BELOW("have a best chain whose certainty is below the one that was asked for"),
        /** It is in use here. */
        IN_USE_HERE("are proven and in use here");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** What is said of such innovations, after their number. */
        String words() {
            return words;
        }
    }
}
