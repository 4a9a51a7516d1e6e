package org.throughline.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.graph.GraphEntries;
import org.throughline.ingest.format.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the rows of one kind to a file, sorted by what identifies them. */
final class FileWriter {

    private final FileKind kind;
    private final GraphEntries graph;

    FileWriter(FileKind kind, GraphEntries graph) {
        this.kind = kind;
        this.graph = graph;
    }

    /** @return how many rows */
    int write(Path file) throws IOException {
        var options =
                List.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options.toArray(StandardOpenOption[]::new));
                var output = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
            int rows = kind.hasOwnId() ? writeAsRead(output) : writeSorted(output);
            output.flush();
            channel.force(true);
            return rows;
        }
    }

    /** The graph gives nodes by their id already. */
    private int writeAsRead(BufferedWriter output) throws IOException {
        int rows = 0;
        for (var entry : new StandingEntries(kind.kind(), graph)) {
            output.write(JsonText.LINE.of(RowMapper.row(kind, entry)) + "\n");
            rows++;
        }
        return rows;
    }

    private int writeSorted(BufferedWriter output) throws IOException {
        var lines = new ArrayList<Sorted>();
        for (var entry : new StandingEntries(kind.kind(), graph)) {
            var row = RowMapper.row(kind, entry);
            lines.add(new Sorted(sortKey(row), JsonText.LINE.of(row)));
        }
        lines.sort(Comparator.comparing(Sorted::key).thenComparing(Sorted::line));
        for (var line : lines) {
            output.write(line.line() + "\n");
        }
        return lines.size();
    }

    /**
     * A text that sorts as the identifying values do one after the other, where an absent value comes before any other
     * and the beginning of a list before the longer one. No value holds the two control characters.
     */
    private String sortKey(ObjectNode row) {
        var key = new StringBuilder();
        for (var field : kind.identifiedBy()) {
            var value = row.path(field);
            var values =
                    value.isArray() ? value.values() : value.isMissingNode() ? List.<JsonNode>of() : List.of(value);
            values.forEach(one -> key.append('\u0001').append(one.asString()));
            key.append('\u0000');
        }
        return key.toString();
    }

    private record Sorted(String key, String line) {}
}
