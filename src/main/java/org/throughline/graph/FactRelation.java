package org.throughline.graph;

/** How facts hang on a node. Each has an order of its own, which its pages keep. */
public enum FactRelation {
    /** The evidence for and against an innovation, by the date of the study. */
    EVIDENCE_ON_INNOVATION,
    /** The evidence that a study yields, by innovation. */
    EVIDENCE_FROM_STUDY,
    /** The adoptions of an innovation, by date. */
    ADOPTIONS_OF_INNOVATION,
    /** What an organisation or network adopted, by date. */
    ADOPTIONS_BY_ADOPTER,
    /** What an organisation, or one of those that it came from, adopted, by date. */
    ADOPTIONS_BY_ADOPTER_OR_PREDECESSORS,
    /** What was adopted through a network or programme, by date. */
    ADOPTIONS_VIA,
    /** Where an innovation is taught, by curriculum. */
    TEACHING_OF_INNOVATION,
    /** What a curriculum teaches, by innovation. */
    TEACHING_IN_CURRICULUM,
    /** The memberships of an organisation, by date. */
    MEMBERSHIPS_OF_ORGANISATION,
    /** The memberships in a network, by the organisation's name. */
    MEMBERSHIPS_IN_NETWORK,
    /** How a network relates to others, at either end, by date. */
    LINKS_OF_NETWORK,
    /** What is claimed about a thing, by measure. */
    CLAIMS_ABOUT,
    /** What disputes a claim, by measure. */
    DISPUTES_OF_CLAIM
}
