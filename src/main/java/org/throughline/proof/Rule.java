package org.throughline.proof;

/**
 * A written rule that numbers and words in answers are made by.
 *
 * @param name its name, that of its page in {@code docs/rules}
 * @param version raised by every change of the rule
 */
public record Rule(String name, int version) {

    /** {@code docs/rules/pathway-strength.md}. */
    public static final Rule PATHWAY_STRENGTH = new Rule("pathway-strength", 3);
}
