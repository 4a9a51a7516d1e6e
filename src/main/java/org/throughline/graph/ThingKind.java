package org.throughline.graph;

/** The kinds of thing: what exists, whoever speaks of it. */
public enum ThingKind implements NodeKind {
    /** A piece of research. */
    STUDY("study", "Study"),
    /** An idea, product, pathway or service that is new where it is applied. */
    INNOVATION("innovation", "Innovation"),
    /** A body that treats, teaches, pays, researches, sells or governs. */
    ORGANISATION("org", "Organisation"),
    /** A partnership of organisations, such as an AHSN, an AHSC or a CLAHRC. */
    NETWORK("net", "Network"),
    /** A programme or scheme through which innovations are spread or funded. */
    PROGRAMME("programme", "Programme"),
    /** A curriculum, course, module or toolkit. */
    CURRICULUM("curriculum", "Curriculum"),
    /** A disease, a state of health or a topic of care. */
    CONDITION("condition", "Condition"),
    /** A measure of an outcomes framework or audit. */
    OUTCOME("outcome", "Outcome"),
    /** One of the six functions of an AHSN. */
    FUNCTION("function", "Function"),
    /** A duty, payment, policy, method or agreement that supports a function. */
    LEVER("lever", "Lever"),
    /** Something planned or happened at a date. */
    EVENT("event", "Event"),
    /** A document or register that facts are taken from. */
    SOURCE("source", "Source");

    private final String prefix;
    private final String label;

    ThingKind(String prefix, String label) {
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
