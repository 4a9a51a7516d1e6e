package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes as many rows as are asked for out of the seed data, to load a graph of a size that no curated data has. Every
 * copy has ids and names of its own that say it is generated; how rows look and refer to each other is as in the seed
 * data. Nothing in such files is a fact.
 */
public final class GeneratedFiles {

    private static final Path SEED = Path.of("seed-data");
    private static final Pattern ID = Pattern.compile(
            "\"((?:source|condition|org|net|programme|outcome|function|innovation|study|curriculum|lever|event|claim)"
                    + "/[a-z0-9-]+)\"");
    private static final Pattern NAME = Pattern.compile("\"(name|title)\": \"");
    private static final Pattern ODS_CODE = Pattern.compile("\"odsCode\": \"([A-Z0-9]+)\"");

    private GeneratedFiles() {}

    /**
     * Writes whole copies of the seed data, so that every reference resolves.
     *
     * @param folder holds the files afterwards
     * @param rows how many rows at least
     * @return how many rows were written
     */
    public static int write(Path folder, int rows) throws IOException {
        int copy = 0;
        int written = 0;
        while (written < rows) {
            copy++;
            for (var file : seedFiles()) {
                var lines = Files.readAllLines(file);
                var name = file.getFileName().toString().replace(".jsonl", "-generated-" + copy + ".jsonl");
                int number = copy;
                Files.write(
                        folder.resolve(name),
                        lines.stream().map(line -> generated(line, number)).toList());
                written += lines.size();
            }
        }
        return written;
    }

    private static List<Path> seedFiles() throws IOException {
        try (var files = Files.list(SEED)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static String generated(String line, int copy) {
        var ids = ID.matcher(line).replaceAll("\"$1-generated-" + copy + "\"");
        var names = NAME.matcher(ids).replaceFirst("\"$1\": \"Generated copy " + copy + " of ");
        return ODS_CODE.matcher(names).replaceAll(code -> "\"odsCode\": \"" + odsCode(code.group(1), copy) + "\"");
    }

    /** Codes stay unique, as they have to be. */
    private static String odsCode(String code, int copy) {
        long value = Long.parseLong(code, Character.MAX_RADIX) * 1_000 + copy;
        return Long.toString(value, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }
}
