package org.throughline;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a person starts it. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Program(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().unstarted(this::read);
    }

    /**
     * Starts the program from the classes under test.
     *
     * @param folder its working directory, where its data goes
     * @param environment variables to add
     * @param arguments the command line
     */
    public static Program start(Path folder, Map<String, String> environment, String... arguments) {
        var java = List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath(), Application.class.getName());
        return java(folder, environment, java, arguments);
    }

    /**
     * Starts Java. Settings of the program that are in the environment here are not handed on.
     *
     * @param folder its working directory
     * @param environment variables to add
     * @param java options of Java, and what it is to run
     * @param arguments for what it runs
     */
    public static Program java(Path folder, Map<String, String> environment, List<String> java, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(java);
        command.addAll(List.of(arguments));
        return run(folder, environment, command);
    }

    /**
     * Runs a command. Settings of the program that are in the environment here are not handed on.
     *
     * @param folder its working directory
     * @param environment variables to add
     * @param command the command with its arguments
     */
    public static Program run(Path folder, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("THROUGHLINE_"));
        builder.environment().putAll(environment);
        try {
            var program = new Program(builder.start());
            program.reader.start();
            return program;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Without the empty element that Maven leaves at the end, which would stand for the current folder. */
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(element -> !element.isEmpty())
                .collect(joining(File.pathSeparator));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException ended) {
            output.add("(output ended: " + ended.getMessage() + ")");
        }
    }

    /** Everything that it has printed so far. */
    public String output() {
        return String.join("\n", output);
    }

    /** Waits until it has printed {@code text}. */
    public void awaitOutput(String text) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (output.stream().noneMatch(line -> line.contains(text))) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("never printed '" + text + "':\n" + output());
            }
            Thread.sleep(20);
        }
    }

    /** Waits until it has ended, and gives its exit status. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("did not end:\n" + output());
        }
        reader.join(PATIENCE);
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end, as {@code kill} does. */
    public void terminate() {
        // By its handle, since the process itself would close its output, too.
        process.toHandle().destroy();
    }

    /** Asks it to end, and waits until it has. */
    public void end() {
        terminate();
        process.onExit().join();
    }

    /** Ends it at once with all that it started, as {@code kill -9} does. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
