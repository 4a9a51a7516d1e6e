package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalTests {

    private final StringWriter output = new StringWriter();

    @Test
    void onATerminalOneLineIsWrittenOverAndTakenAwayAtTheEnd() throws InterruptedException {
        var terminal = new Terminal(new PrintWriter(output), true);
        var progress = terminal.progress();

        Thread.sleep(Duration.ofMillis(150));
        progress.reading(1_000);
        terminal.endLine();

        assertThat(output.toString()).isEqualTo("\r\u001b[K1,000 rows read\r\u001b[K");
    }

    @Test
    void elsewhereNothingIsWrittenBeforeASecondHasPassed() {
        var terminal = new Terminal(new PrintWriter(output), false);

        terminal.progress().reading(1_000);
        terminal.endLine();

        assertThat(output.toString()).isEmpty();
    }

    @Test
    void howFarARunIsIsShownInPlaceOnATerminalAndElsewhereNotOnceForEachStep() {
        var lively = new Terminal(new PrintWriter(output), true);
        lively.show("one");
        lively.show("two");
        assertThat(output.toString()).isEqualTo("\r\u001b[Kone\r\u001b[Ktwo");

        output.getBuffer().setLength(0);
        var calm = new Terminal(new PrintWriter(output), false);
        calm.show("one");
        calm.show("two");
        assertThat(output.toString()).isEqualTo("one" + System.lineSeparator());
    }
}
