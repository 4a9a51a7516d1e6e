package org.throughline.graph;

/** The kinds of fact: what somebody says, and somebody else can dispute. */
public enum FactKind implements NodeKind {
    /** What a study shows about an innovation. */
    EVIDENCE("evidence", "Evidence"),
    /** That an organisation or network considered, took up or stopped an innovation. */
    ADOPTION("adoption", "Adoption"),
    /** That a curriculum teaches an innovation. */
    TEACHING("teaching", "Teaching"),
    /** That an organisation belongs to a network. */
    MEMBERSHIP("membership", "Membership"),
    /** How one network relates to another. */
    LINK("link", "Link"),
    /** A figure or statement about a thing; rival claims are all kept. */
    CLAIM("claim", "Claim");

    private final String prefix;
    private final String label;

    FactKind(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public String label() {
        return label;
    }
}
