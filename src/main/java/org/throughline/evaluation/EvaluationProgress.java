package org.throughline.evaluation;

import org.throughline.ingest.Progress;
import org.throughline.search.Mode;

/** Is told how an evaluation goes. */
public interface EvaluationProgress {

    /** Who is told how the import goes. */
    Progress importing();

    /** Words are being indexed. */
    void indexing();

    /**
     * Words can be found; vectors are being computed.
     *
     * @param left how many things have none yet
     */
    void embedding(int left);

    /**
     * Queries are being run.
     *
     * @param done how many of this mode
     * @param total how many there are
     */
    void searching(Mode mode, int done, int total);
}
