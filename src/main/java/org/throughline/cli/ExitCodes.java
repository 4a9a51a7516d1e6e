package org.throughline.cli;

/** What the exit code of the process says; 2 is picocli's own, for a command that was not understood. */
final class ExitCodes {

    /** All was done. */
    static final int DONE = 0;
    /** Rows were refused; the rest was done. */
    static final int REFUSED = 1;
    /** The graph, a file or the machine did not allow it. */
    static final int CANNOT_RUN = 3;

    private ExitCodes() {}
}
