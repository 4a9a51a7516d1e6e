package org.throughline.trace;

import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

/**
 * Which debts of evidence are wanted.
 *
 * @param condition only of innovations for this condition or a narrower one; null for any
 * @param minReach by how many adopters and claims for others an innovation has to be taken up at least
 * @param viewpoint from where it is asked
 * @param page which page
 */
public record DebtQuery(@Nullable Id condition, int minReach, Viewpoint viewpoint, PageRequest page) {}
