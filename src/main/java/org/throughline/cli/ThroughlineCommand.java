package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What runs where no command is named: the service. */
@Command(
        name = "throughline",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Shows how health research reaches practice, with a source for every step. Serves where no"
                + " command is named.",
        footer = {
            "",
            "Settings such as --server.port=8081 or --throughline.neo4j.directory=/srv/graph may stand anywhere."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was done",
            "1:rows were refused, the rest was done",
            "2:the command was not understood",
            "3:the graph, a file or the machine did not allow it",
            "4:a fault of the program"
        })
final class ThroughlineCommand implements Callable<Integer> {

    private final Launcher launcher;

    ThroughlineCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws InterruptedException {
        return new ServeCommand(launcher).call();
    }
}
