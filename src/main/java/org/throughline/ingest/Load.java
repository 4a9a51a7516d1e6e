package org.throughline.ingest;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphWriter.Written;
import org.throughline.graph.Id;
import org.throughline.ingest.ImportReport.Ending;
import org.throughline.ingest.format.FileKinds;

/** Writes the rows of one import and keeps count. */
final class Load {

    /** Large enough that the cost of a transaction does not show, small enough that its state fits in memory. */
    private static final int BATCH = 1_000;

    private final FileKinds kinds;
    private final Rows rows;
    private final Refusals refusals;
    private final ImportOptions options;
    private final SequencedMap<String, Integer> added = new LinkedHashMap<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<Id> kept = new ArrayList<>();
    private List<Lookalike> lookalikes = List.of();
    private int unchanged;

    Load(FileKinds kinds, Rows rows, Refusals refusals, ImportOptions options) {
        this.kinds = kinds;
        this.rows = rows;
        this.refusals = refusals;
        this.options = options;
        kinds.files().forEach(kind -> added.put(kind.file(), 0));
    }

    /** Writes nothing. */
    ImportReport refuseAll() {
        return report(refusals.rows() + rows.size(), Ending.WHOLE);
    }

    /** What becomes of each batch. */
    interface Destination {
        Written take(List<GraphEntry> entries);
    }

    void note(List<Lookalike> lookalikes) {
        this.lookalikes = lookalikes;
    }

    /**
     * Takes all rows to their destination.
     *
     * @param graph writes the rows, or in a dry run compares them
     * @param stop is asked after each batch whether to end there
     */
    ImportReport run(Destination graph, Progress progress, BooleanSupplier stop) {
        int done = 0;
        progress.writing(done, rows.size());
        for (var batch : Batches.of(rows.all(), BATCH)) {
            if (stop.getAsBoolean()) {
                return report(refusals.rows(), Ending.STOPPED);
            }
            var entries = batch.stream().map(EntryMapper::entry).toList();
            var written = graph.take(entries);
            count(written);
            note(batch, written.replaced());
            done += batch.size();
            progress.writing(done, rows.size());
        }
        return report(refusals.rows(), Ending.WHOLE);
    }

    /** What was done before the graph failed. */
    ImportReport untilFailure() {
        return report(refusals.rows(), Ending.FAILED);
    }

    private void count(Written written) {
        written.added().forEach(id -> added.merge(kinds.of(id.kind()).file(), 1, Integer::sum));
        kept.addAll(written.kept());
        unchanged += written.unchanged();
    }

    private void note(List<Row> batch, List<GraphEntry> replaced) {
        var before = replaced.stream().collect(toMap(GraphEntry::id, Function.identity()));
        for (var row : batch) {
            var there = before.get(row.id());
            if (there != null) {
                changed.add(Change.of(row, there));
            }
        }
    }

    private ImportReport report(int refused, Ending ending) {
        added.values().removeIf(count -> count == 0);
        return new ImportReport(
                options,
                added,
                changed,
                unchanged,
                kept,
                rows.repeats(),
                lookalikes,
                refused,
                refusals.problems(),
                ending);
    }
}
