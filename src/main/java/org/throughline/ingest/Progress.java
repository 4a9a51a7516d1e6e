package org.throughline.ingest;

/** Is told how a long run goes. Calls come from one thread, and often. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void reading(int rows) {}

        @Override
        public void writing(int rows, int total) {}
    };

    /**
     * Rows have been read and checked.
     *
     * @param rows how many so far; how many there will be is not known yet
     */
    void reading(int rows);

    /**
     * Rows have been written, or compared with the graph in a dry run.
     *
     * @param rows how many so far
     * @param total how many there are
     */
    void writing(int rows, int total);
}
