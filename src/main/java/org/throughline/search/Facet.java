package org.throughline.search;

/** What results are counted and narrowed by. The values are ids, names of enum values in upper case, or texts. */
public enum Facet {
    /** What sort of thing it is: the name of a {@link org.throughline.graph.ThingKind}. */
    KIND,
    /** What sort of innovation, organisation, network, programme, curriculum, lever or event. */
    SUB_KIND,
    /** The translation phase of a study. */
    PHASE,
    /** The design of a study. */
    DESIGN,
    /** Which way the evidence from a study or on an innovation points. */
    DIRECTION,
    /** How far an innovation has come. */
    STATUS,
    /** The ids of its conditions and of those that are broader. */
    CONDITION,
    /** The ids of the networks that it is connected with. */
    NETWORK,
    /** The NHS regions of the organisations that it is or is connected with. */
    REGION,
    /** The ids of the programmes that it is connected with. */
    PROGRAMME,
    /** For whom a curriculum is. */
    PROFESSION
}
