package org.throughline.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphRevisions;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;
import org.throughline.search.Mode;

/** Takes a test collection into the graph by the ordinary import, and runs its queries by the ordinary search. */
@Component
public class Evaluator {

    private static final int QUERIES_BETWEEN_REPORTS = 20;

    private final Importer importer;
    private final GraphRevisions revisions;
    private final Retrieval retrieval;

    Evaluator(Importer importer, GraphRevisions revisions, Retrieval retrieval) {
        this.importer = importer;
        this.revisions = revisions;
        this.retrieval = retrieval;
    }

    /**
     * Evaluates a collection in a graph that holds nothing else.
     *
     * @param modes how to search, each at most once
     * @param folder an empty folder, or none yet, for the rows on their way to the import
     * @throws EvaluationFailed if it cannot be brought to its end
     * @throws org.throughline.ingest.ImportFailed if the graph fails
     */
    public Evaluation evaluate(TestCollection collection, List<Mode> modes, Path folder, EvaluationProgress progress) {
        var rows = new CorpusRows(collection);
        long start = System.nanoTime();
        var imported = load(rows, folder, progress.importing());
        var importing = since(start);
        long loaded = System.nanoTime();
        new IndexWait(retrieval, progress).await(revisions.current(), !modes.equals(List.of(Mode.WORDS)));
        var indexing = since(loaded);
        var runs = modes.stream().map(mode -> run(mode, rows, progress)).toList();
        var refusals = imported.problems().stream().map(rows::refusal).toList();
        return new Evaluation(
                collection, imported.refused(), refusals, rows.cut(), rows.withAddresses(), importing, indexing, runs);
    }

    private ImportReport load(CorpusRows rows, Path folder, Progress progress) {
        try {
            rows.write(folder);
        } catch (IOException unwritable) {
            throw new EvaluationFailed("Cannot write the documents to %s: %s".formatted(folder, unwritable));
        }
        var report = importer.run(List.of(folder), ImportOptions.USUAL, progress);
        if (report.ending() != ImportReport.Ending.WHOLE) {
            throw new EvaluationFailed("Stopped before all documents were imported");
        }
        return report;
    }

    private Run run(Mode mode, CorpusRows rows, EvaluationProgress progress) {
        var queries = rows.collection().queries();
        var answers = new ArrayList<Run.Answer>();
        long start = System.nanoTime();
        for (var query : queries) {
            answers.add(new Run.Answer(query, ranking(retrieval.find(query.text(), mode), rows)));
            if (answers.size() % QUERIES_BETWEEN_REPORTS == 0) {
                progress.searching(mode, answers.size(), queries.size());
            }
        }
        return new Run(mode, answers, since(start));
    }

    /** The collection's own source is a thing too and may be found, but is no document. */
    private static List<Ranked> ranking(List<Retrieval.Found> found, CorpusRows rows) {
        return found.stream()
                .flatMap(thing ->
                        rows.document(thing.thing()).stream().map(document -> new Ranked(document, thing.score())))
                .toList();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
