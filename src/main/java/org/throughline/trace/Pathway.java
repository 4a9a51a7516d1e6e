package org.throughline.trace;

import org.throughline.proof.Proof;

/**
 * An innovation on its way from research to practice.
 *
 * @param proof all that the rule says of it
 * @param best its strongest chain, or as much of one as there is
 */
public record Pathway(Proof proof, Chain best) {}
