package org.throughline.cli;

/** What the exit code of the process says. */
final class ExitCodes {

    /** All was done. */
    static final int DONE = 0;
    /** Rows were refused; the rest was done. */
    static final int REFUSED = 1;
    /** The command was not understood. */
    static final int MISUSED = 2;
    /** The graph, a file or the machine did not allow it. */
    static final int CANNOT_RUN = 3;

    /** Something went wrong that should not be possible. */
    static final int FAULT = 4;

    private ExitCodes() {}
}
