package org.throughline.ingest;

import java.util.List;
import java.util.SequencedMap;
import org.throughline.graph.Id;

/**
 * What an import did, or in a dry run would do.
 *
 * @param options how it was run
 * @param added how many rows of each file were not in the graph
 * @param changed the rows that were in the graph with other content, with what was and what is in each field
 * @param unchanged how many rows were in the graph as they are
 * @param kept the ids of rows that were in the graph as somebody corrected them, and were left so by the seed data
 * @param repeats rows that say exactly what another says
 * @param lookalikes rows that most likely correct a fact that stands, and stand beside it now
 * @param refused how many rows were refused
 * @param problems why, by file and line
 * @param ending how it came to its end
 */
public record ImportReport(
        ImportOptions options,
        SequencedMap<String, Integer> added,
        List<Change> changed,
        int unchanged,
        List<Id> kept,
        List<Repeat> repeats,
        List<Lookalike> lookalikes,
        int refused,
        List<Problem> problems,
        Ending ending) {

    /** How an import comes to its end. */
    public enum Ending {
        /** There was no more to do. */
        WHOLE,
        /** The process was told to end. Running the import again completes it. */
        STOPPED,
        /** The graph failed. Running the import again completes it. */
        FAILED
    }

    /** Whether every row was taken. */
    public boolean isComplete() {
        return problems.isEmpty() && ending == Ending.WHOLE;
    }
}
