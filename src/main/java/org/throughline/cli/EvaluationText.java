package org.throughline.cli;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.evaluation.Estimate;
import org.throughline.evaluation.Evaluation;
import org.throughline.evaluation.Measure;
import org.throughline.evaluation.Run;
import org.throughline.search.Mode;

/**
 * An evaluation in words and numbers.
 *
 * @param evaluation what was found
 */
record EvaluationText(Evaluation evaluation) {

    /** What was measured, the measures of each mode, and how far both legs together are ahead of each alone. */
    List<String> lines() {
        return Stream.of(heading(), notes(), measures(), leads(), times())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> heading() {
        var collection = evaluation.collection();
        return List.of(
                text(
                        "%s, split %s: %,d queries, %,d documents",
                        collection.name(),
                        collection.split(),
                        collection.queries().size(),
                        collection.documents().size()),
                text(
                        "Mean over the queries with its 95 %% interval (bootstrap, %,d resamples of the queries)",
                        Estimate.RESAMPLES));
    }

    /** What a reader of the figures has to know, where there is anything. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        note(notes, evaluation.refused(), "documents refused by the import, so that no query finds them");
        note(notes, evaluation.cut(), "documents longer than a row can be, which were cut");
        note(notes, evaluation.withAddresses(), "documents with e-mail addresses, which were left out");
        note(notes, evaluation.collection().unanswerable(), "queries without a relevant document, which were left out");
        evaluation.runs().forEach(run -> note(notes, run.unanswered(), "queries that found nothing by " + run.mode()));
        return notes;
    }

    private static void note(List<String> notes, int count, String what) {
        if (count > 0) {
            notes.add(text("Note: %s: %,d", what, count));
        }
    }

    private List<String> measures() {
        var rows = evaluation.runs().stream()
                .map(run -> new Row(run.mode().name(), run::mean))
                .toList();
        return table("", "%.3f [%.3f, %.3f]", rows);
    }

    /** Of both legs together over each alone. */
    private List<String> leads() {
        var rows = evaluation.runs().stream()
                .filter(run -> run.mode() == Mode.HYBRID)
                .flatMap(this::leads)
                .toList();
        return rows.isEmpty() ? List.of() : table("difference", "%+.3f [%+.3f, %+.3f]", rows);
    }

    private Stream<Row> leads(Run hybrid) {
        return evaluation.runs().stream()
                .filter(run -> run.mode() != Mode.HYBRID)
                .map(run -> new Row("HYBRID - " + run.mode(), measure -> hybrid.lead(run, measure)));
    }

    private static List<String> table(String title, String form, List<Row> rows) {
        var header = columns(title, Measure::label);
        var lines = rows.stream().map(row -> columns(row.name(), measure -> row.in(form, measure)));
        return Stream.concat(Stream.of("", header), lines).toList();
    }

    private static String columns(String name, Function<Measure, String> cell) {
        return text("%-16s", name)
                + Arrays.stream(Measure.values())
                        .map(measure -> text("  %-23s", cell.apply(measure)))
                        .collect(joining())
                        .stripTrailing();
    }

    private List<String> times() {
        var times = new ArrayList<>(List.of(
                "", text("Import %s, then index %s", seconds(evaluation.importing()), seconds(evaluation.indexing()))));
        for (var run : evaluation.runs()) {
            double each = run.took().toNanos() / 1e6 / run.answers().size();
            times.add(text("%s %s, %.1f ms a query", run.mode(), seconds(run.took()), each));
        }
        return times;
    }

    private static String seconds(Duration took) {
        return text("%.1f s", took.toNanos() / 1e9);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }

    /** A row of a table. */
    private record Row(String name, Function<Measure, Estimate> value) {

        String in(String form, Measure measure) {
            var estimate = value.apply(measure);
            return text(form, estimate.mean(), estimate.low(), estimate.high());
        }
    }
}
