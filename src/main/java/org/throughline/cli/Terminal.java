package org.throughline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import org.throughline.ingest.Progress;
import org.throughline.ingest.ProgressLines;

/** Shows progress: on a terminal as one line that is written over, else as lines. */
final class Terminal {

    private static final String OVER = "\r\u001b[K";

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintWriter output;
    private final boolean isTerminal;
    private Instant lastLine = Instant.EPOCH;

    Terminal(PrintWriter output) {
        this(output, System.console() != null && System.console().isTerminal());
    }

    Terminal(PrintWriter output, boolean isTerminal) {
        this.output = output;
        this.isTerminal = isTerminal;
    }

    Progress progress() {
        return isTerminal ? ProgressLines.lively(this::writeOver) : ProgressLines.onePerSecond(this::writeLine);
    }

    /** Shows how far a run is; where nothing can be written over, one line in five seconds. */
    void show(String text) {
        if (isTerminal) {
            writeOver(text);
        } else if (lastLine.plus(BETWEEN_LINES).isBefore(Instant.now())) {
            lastLine = Instant.now();
            writeLine(text);
        }
    }

    private void writeOver(String text) {
        output.print(OVER + text);
        output.flush();
    }

    private void writeLine(String text) {
        output.println(text);
        output.flush();
    }

    /** Takes the line away once nothing more is to come. */
    void endLine() {
        if (isTerminal) {
            writeOver("");
        }
    }
}
