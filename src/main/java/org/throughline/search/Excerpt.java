package org.throughline.search;

/**
 * A passage of what a thing says, cut for the model.
 *
 * @param text the sentences as they stand in the thing's texts, to be shown; empty where there is no one place to show:
 *     for a name alone, and for all of a text that is cut into excerpts as well
 * @param embedded what the model is given: the name of the thing, then the sentences
 */
public record Excerpt(String text, String embedded) {}
