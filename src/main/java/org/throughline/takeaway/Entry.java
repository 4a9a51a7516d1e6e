package org.throughline.takeaway;

import org.throughline.trace.Chain;

/**
 * One of the chains that an answer is made of.
 *
 * @param rank its place in the answer, from 1
 * @param chain the chain
 */
public record Entry(int rank, Chain chain) {}
