package org.throughline.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;

/** Serves until the process is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Loads the seed data where the graph has not got it yet, and serves GraphQL and its explorer.")
final class ServeCommand implements Callable<Integer> {

    private final Launcher launcher;

    ServeCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws InterruptedException {
        var closed = new CountDownLatch(1);
        launcher.serve().addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        closed.await();
        return ExitCodes.DONE;
    }
}
