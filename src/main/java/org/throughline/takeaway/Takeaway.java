package org.throughline.takeaway;

import org.throughline.graph.GraphRevision;

/** An answer to be taken away, whichever the question and the format. */
public final class Takeaway {

    private final Question question;
    private final GraphRevision revision;
    private final Findings findings;
    private final Shelf shelf;

    /**
     * @param question what was asked
     * @param revision the revision of the graph that all of it was read at
     * @param findings what was found
     * @param shelf the things and facts that it speaks of
     */
    Takeaway(Question question, GraphRevision revision, Findings findings, Shelf shelf) {
        this.question = question;
        this.revision = revision;
        this.findings = findings;
        this.shelf = shelf;
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** The revision of the graph that all of it was read at. */
    public GraphRevision revision() {
        return revision;
    }

    Findings findings() {
        return findings;
    }

    Shelf shelf() {
        return shelf;
    }
}
