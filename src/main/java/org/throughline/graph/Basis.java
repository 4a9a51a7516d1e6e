package org.throughline.graph;

/** On what ground a row stands. */
public enum Basis {
    /** The curator read the source's text while writing the row. */
    READ,
    /** Well-established knowledge whose source is named but was not read again. */
    RECALLED,
    /** A stated rule worked it out from sourced facts; never shown as documented. */
    INFERRED
}
