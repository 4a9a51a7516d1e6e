package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * Which of the things that a thing leads to are wanted, from where on.
 *
 * @param relation how the thing leads to them
 * @param asOf a date at which they have to exist, as far as is known; null for any time
 * @param page which page
 */
public record RelatedQuery(ThingRelation relation, @Nullable PartialDate asOf, PageRequest page) {}
