package org.throughline.diffusion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

/**
 * Which gaps are wanted.
 *
 * @param where the place
 * @param condition only innovations for this condition or one that is narrower; null for all
 * @param bar from when on one is proven
 * @param answers only gaps of which this is to be said; at least one
 * @param viewpoint from where it is asked
 * @param page which page
 */
public record GapQuery(
        Where where, @Nullable Id condition, Bar bar, Set<GapAnswer> answers, Viewpoint viewpoint, PageRequest page) {}
