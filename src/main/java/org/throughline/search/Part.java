package org.throughline.search;

/** The parts of what is indexed of a thing, by the weight of a word found there. */
public enum Part {
    /** Its name and other names. */
    NAME,
    /** What its own fields say, its names among it. */
    TEXT,
    /** What its facts say, and the names of what it is connected with. */
    CONTEXT
}
