package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphWriter;
import org.throughline.ingest.format.FileKinds;

/** Takes files into the graph. Imports of one process run one after the other. */
@Component
public class Importer implements AutoCloseable {

    private final FileKinds kinds;
    private final GraphEntries graph;
    private final GraphWriter writer;
    private final Lock running = new ReentrantLock();
    private volatile boolean closing;

    Importer(FileKinds kinds, GraphEntries graph, GraphWriter writer) {
        this.kinds = kinds;
        this.graph = graph;
        this.writer = writer;
    }

    /**
     * Checks every row of the files and writes those that are right, in batches, each of which leaves the graph whole. A
     * row that is wrong is refused, and so is every row that refers to it.
     *
     * @param paths files, and folders whose files ending in {@code .jsonl} are taken
     * @throws UnreadableFile if one of them cannot be read
     * @throws ImportFailed if the graph fails; it tells what was done before
     */
    public ImportReport run(List<Path> paths, ImportOptions options, Progress progress) {
        return run(DataFiles.in(paths, kinds), options, progress);
    }

    ImportReport run(DataFiles files, ImportOptions options, Progress progress) {
        return run(files, options, progress, options.dryRun() ? writer::compare : writer::write);
    }

    /** Takes the seed data into the graph, where what somebody else has corrected stays. */
    ImportReport runSeed(DataFiles files, Progress progress) {
        return run(files, ImportOptions.USUAL, progress, writer::writeSeed);
    }

    private ImportReport run(DataFiles files, ImportOptions options, Progress progress, Load.Destination destination) {
        running.lock();
        try {
            var refusals = new Refusals();
            files.problems().forEach(refusals::add);
            var rows = read(files.files(), refusals, progress);
            return load(rows, refusals, options, progress, destination);
        } finally {
            running.unlock();
        }
    }

    private static Rows read(List<DataFile> files, Refusals refusals, Progress progress) {
        var rows = new Rows(refusals);
        var reader = new RowReader(refusals);
        int read = 0;
        for (var file : files) {
            try (var lines = new Lines(file.content().open())) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    if (!line.isBlank()) {
                        reader.read(file.kind(), new Place(file.name(), line.number()), line)
                                .ifPresent(rows::add);
                        progress.reading(++read);
                    }
                }
            } catch (IOException unreadable) {
                throw new UnreadableFile(file.name(), unreadable);
            }
        }
        return rows;
    }

    private ImportReport load(
            Rows rows, Refusals refusals, ImportOptions options, Progress progress, Load.Destination destination) {
        var load = new Load(kinds, rows, refusals, options);
        try {
            select(rows, refusals);
            if (options.strict() && !refusals.isEmpty()) {
                return load.refuseAll();
            }
            load.note(Lookalikes.in(rows, graph));
            return load.run(destination, progress, () -> closing);
        } catch (RuntimeException failure) {
            throw new ImportFailed(load.untilFailure(), failure);
        }
    }

    /** Leaves only the rows that can be written. */
    private void select(Rows rows, Refusals refusals) {
        rows.refuseRivals();
        var resolution = new Resolution(rows, refusals);
        resolution.refuseDangling(graph);
        resolution.refuseDependents();
        new AcrossChecks(kinds, graph).check(rows, refusals);
        resolution.refuseDependents();
    }

    /** Lets an import that is running end after the batch that it is writing, and waits for that. */
    @Override
    public void close() {
        closing = true;
        running.lock();
        running.unlock();
    }
}
