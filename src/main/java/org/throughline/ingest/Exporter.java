package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphRevisions;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;

/**
 * Writes the graph to files, one of each kind, from which an import makes the same graph again. Only what stands is
 * written: versions of facts that were retired stay in the graph alone.
 */
@Component
public class Exporter {

    private static final int ATTEMPTS = 3;

    private final FileKinds kinds;
    private final GraphEntries graph;
    private final GraphRevisions revisions;

    Exporter(FileKinds kinds, GraphEntries graph, GraphRevisions revisions) {
        this.kinds = kinds;
        this.graph = graph;
        this.revisions = revisions;
    }

    /**
     * Writes every file anew. They are put in place when all of them are whole, so that neither a full disk nor a kill
     * leaves half a file; other files in the folder are left alone.
     *
     * @param folder is made where there is none
     * @return how many rows each file has
     * @throws ExportFailed if the folder holds other files of rows, cannot be written to, or the graph changes all the
     *     time
     */
    public SequencedMap<String, Integer> run(Path folder) {
        try {
            Files.createDirectories(folder);
            refuseOtherRows(folder);
            var draft = Files.createTempDirectory(folder, ".export-");
            try {
                var rows = writeWhole(draft, folder);
                for (var kind : kinds.files()) {
                    var target = folder.resolve(fileName(kind));
                    var moves = new StandardCopyOption[] {
                        StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING
                    };
                    Files.move(draft.resolve(fileName(kind)), target, moves);
                }
                return rows;
            } finally {
                delete(draft);
            }
        } catch (IOException unwritable) {
            throw new ExportFailed(folder, unwritable);
        }
    }

    private void refuseOtherRows(Path folder) throws IOException {
        var expected = kinds.files().stream().map(Exporter::fileName).toList();
        var others = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : files) {
                if (!expected.contains(file.getFileName().toString())) {
                    others.add(file.getFileName());
                }
            }
        }
        if (!others.isEmpty()) {
            throw ExportFailed.otherRows(folder, others.stream().sorted().toList());
        }
    }

    /** Reads in several transactions, and so again where a writer came in between. */
    private SequencedMap<String, Integer> writeWhole(Path draft, Path folder) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long revision = revisions.current();
            var rows = new LinkedHashMap<String, Integer>();
            for (var kind : kinds.files()) {
                rows.put(kind.file(), new FileWriter(kind, graph).write(draft.resolve(fileName(kind))));
            }
            if (revisions.current() == revision) {
                return rows;
            }
        }
        throw ExportFailed.graphKeepsChanging(folder);
    }

    private static String fileName(FileKind kind) {
        return kind.file() + ".jsonl";
    }

    private static void delete(Path draft) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(draft)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(draft);
    }
}
