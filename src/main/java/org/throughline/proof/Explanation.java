package org.throughline.proof;

import java.util.List;

/**
 * How a strength or a number came about.
 *
 * @param rule the rule that it was made by
 * @param words the whole in a sentence or two
 * @param parts what it was made of, in the order of the rule
 */
public record Explanation(Rule rule, String words, List<Part> parts) {}
