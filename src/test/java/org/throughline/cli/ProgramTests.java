package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program answers without starting the application. */
class ProgramTests {

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void numbersAreWrittenAsEnglishWritesThemWhateverTheLanguageOfTheMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            Program.run(ProgramTests.class, "--version");

            assertThat("%,d".formatted(1234)).isEqualTo("1,234");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: throughline [-hV] [COMMAND]",
        "serve --help, Usage: throughline serve",
        "import --help, Usage: throughline import",
        "export --help, Usage: throughline export",
        "evaluate --help, Usage: throughline evaluate",
        "help, Usage: throughline [-hV] [COMMAND]",
        "help import, Usage: throughline import",
        "--version, Throughline "
    })
    void helpAndVersionAreGiven(String arguments, String answer) {
        assertThat(run(arguments)).isZero();
        assertThat(output.toString()).contains(answer);
        assertThat(errors.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense, Unknown option: '--nonsense'",
        "nonsense, Unmatched argument at index 0: 'nonsense'",
        "help nonsense, Unknown subcommand 'nonsense'",
        "import, Missing required parameter: 'PATH'",
        "import --maybe x, Unknown option: '--maybe'",
        "import no-such-file.jsonl, There is no file or folder no-such-file.jsonl",
        "export, Missing required parameter: 'DIR'",
        "export a b, Unmatched argument at index 2: 'b'",
        "evaluate, Missing required parameter: 'DIR'",
        "evaluate no-such-folder, There is no folder no-such-folder",
        "evaluate src --mode GUESSING, Invalid value for option '--mode' (MODE): expected one of [HYBRID",
        "serve import, Unmatched argument at index 1: 'import'"
    })
    void whatIsNotUnderstoodGivesTheUsageAndTwo(String arguments, String message) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(errors.toString()).contains(message).contains("Usage: throughline");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void aCollectionThatCannotBeReadIsSaidInOneMessage() {
        assertThat(run("evaluate src")).isEqualTo(3);
        assertThat(errors.toString())
                .contains("there is no folder with judgements")
                .hasLineCount(1);
    }

    private int run(String arguments) {
        return Program.commandLine(new Launcher(Object.class, new String[0]))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments.split(" "));
    }
}
