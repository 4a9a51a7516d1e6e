package org.throughline.graph;

/** How things lead to other things in lists that can be long. Each list is in the order of the names. */
public enum ThingRelation {
    /** From a condition to the conditions that are kinds of it. */
    NARROWER_CONDITIONS,
    /** From a function to the levers that support it. */
    LEVERS_OF_FUNCTION,
    /** From a thing to the events that concern it. */
    EVENTS_CONCERNING,
    /** From an organisation to the organisations that it came from. */
    PREDECESSORS,
    /** From an organisation to the organisations that it became. */
    SUCCESSORS
}
