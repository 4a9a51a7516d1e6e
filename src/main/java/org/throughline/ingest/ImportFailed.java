package org.throughline.ingest;

/**
 * The graph failed before an import came to its end; the cause says how. What was written before is whole, and running
 * the import again completes it.
 */
public final class ImportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportReport report;

    ImportFailed(ImportReport report, RuntimeException cause) {
        super("The import did not come to its end", cause);
        this.report = report;
    }

    /** What was done up to the last batch that the graph is known to have taken. */
    public ImportReport report() {
        return report;
    }
}
