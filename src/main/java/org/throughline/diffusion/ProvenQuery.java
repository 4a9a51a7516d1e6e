package org.throughline.diffusion;

import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

/**
 * Which proven pathways are wanted.
 *
 * @param condition only innovations for this condition or one that is narrower; null for all
 * @param bar from when on one is proven
 * @param network the network of which it is told what is recorded there; null for none
 * @param viewpoint from where it is asked
 * @param page which page
 */
public record ProvenQuery(
        @Nullable Id condition, Bar bar, @Nullable Id network, Viewpoint viewpoint, PageRequest page) {}
