package org.throughline.cli;

import java.util.Locale;
import picocli.CommandLine;

/** The program as it is called from a terminal. */
public final class Program {

    private Program() {}

    /**
     * Runs the command that the arguments name, or serves where they name none. Serving ends when the process is told to.
     *
     * @param application the class that configures the application
     * @param arguments a command with its options; settings such as {@code --server.port=0} may stand anywhere
     * @return the exit code, one of {@link ExitCodes}
     */
    public static int run(Class<?> application, String... arguments) {
        // What is told to users is English, with its numbers as English writes them, whatever the language of the
        // machine.
        Locale.setDefault(Locale.UK);
        var split = Arguments.split(arguments);
        return commandLine(new Launcher(application, split.settings())).execute(split.words());
    }

    static CommandLine commandLine(Launcher launcher) {
        return new CommandLine(new ThroughlineCommand(launcher))
                .addSubcommand(new ServeCommand(launcher))
                .addSubcommand(new ImportCommand(launcher))
                .addSubcommand(new ExportCommand(launcher))
                .addSubcommand(new EvaluateCommand(launcher))
                .addSubcommand(new CommandLine.HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((misuse, arguments) -> {
                    var errors = misuse.getCommandLine().getErr();
                    errors.println(misuse.getMessage());
                    misuse.getCommandLine().usage(errors);
                    return ExitCodes.MISUSED;
                })
                .setExitCodeExceptionMapper(fault -> ExitCodes.FAULT)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof StartFailed) {
                        return ExitCodes.CANNOT_RUN;
                    }
                    throw failure;
                });
    }
}
