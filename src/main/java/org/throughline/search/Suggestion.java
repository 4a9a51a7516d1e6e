package org.throughline.search;

import org.throughline.graph.Id;

/**
 * A thing of which a name goes on as somebody types.
 *
 * @param thing the thing
 * @param name the name or other name that does
 * @param isAlias whether that is another name than its own
 */
public record Suggestion(Id thing, String name, boolean isAlias) {}
