package org.throughline.api;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.Fact;
import org.throughline.graph.Id;

/**
 * One fact of a page of a thing's facts.
 *
 * @param cursor its place in the list
 * @param fact the fact
 * @param node what is at the fact's other end
 * @param holds whether the fact holds at the date asked for; null where none was
 */
record FactEdge<F extends Fact>(
        String cursor, F fact, Id node, @Nullable Certainty holds) {}
