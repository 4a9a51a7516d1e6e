package org.throughline.diffusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Page;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/**
 * A page of a ranked list, and what was left out of the list.
 *
 * @param page the page, with the length of the whole list
 * @param leftOut what was looked at and left out, by reason
 * @param rule the rule that the list is ordered by
 * @param here the organisations that the place which was asked about was taken to be made of; null where none was
 */
public record Listing<T>(
        Page<T> page,
        List<LeftOut> leftOut,
        Rule rule,
        @Nullable Count here) {}
