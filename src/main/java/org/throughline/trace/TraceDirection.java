package org.throughline.trace;

/** Which way a chain is followed. Its steps are told in the order in which evidence flows, whichever way that is. */
public enum TraceDirection {
    /** With the flow of evidence: towards adopters and curricula. */
    FORWARD,
    /** Against the flow of evidence: towards the research. */
    BACKWARD
}
