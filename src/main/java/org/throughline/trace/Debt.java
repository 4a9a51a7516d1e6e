package org.throughline.trace;

import org.throughline.proof.Count;

/**
 * An innovation that is adopted more widely than the evidence on it carries.
 *
 * @param pathway the innovation and its strongest chain
 * @param kind what is wrong with the evidence
 * @param reach by how many adopters and claims for others it was taken up
 * @param study the study that would settle most
 */
public record Debt(Pathway pathway, Kind kind, Count reach, SettlingStudy study) {

    /** What is wrong with the evidence on an innovation that is adopted all the same, the worst first. */
    public enum Kind {
        /** It speaks against the innovation, or shows no effect. */
        CONTRARY,
        /** There is none that counts. */
        NONE,
        /** It points both ways. */
        MIXED,
        /** It supports the innovation, but with low or very low certainty. */
        WEAK
    }
}
