package org.throughline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the seed files as they stand there: what answers have to agree with, read without our own code. */
public final class SeedRows {

    /** The files whose rows are things. */
    public static final List<String> THINGS = List.of(
            "studies",
            "innovations",
            "organisations",
            "networks",
            "programmes",
            "curricula",
            "conditions",
            "outcomes",
            "functions",
            "levers",
            "events",
            "sources");

    private SeedRows() {}

    /** All rows of a file, named without its ending. */
    public static List<JsonNode> of(String file) {
        return in(Path.of("seed-data"), file);
    }

    /** All rows of a file of the same format in another folder, named without its ending. */
    public static List<JsonNode> in(Path folder, String file) {
        try (var lines = Files.lines(folder.resolve(file + ".jsonl"))) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text of a row; empty where there is none. */
    public static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }

    /** The texts of a list of a row; of a single text that one. */
    public static List<String> texts(JsonNode row, String field) {
        var value = row.path(field);
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).toList()
                : value.isMissingNode() ? List.of() : List.of(value.asString());
    }
}
