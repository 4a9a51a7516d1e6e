package org.throughline.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Problem;

/**
 * An import in words.
 *
 * @param report what it did
 */
record ReportText(ImportReport report) {

    /** One line for each thing wrong. */
    List<String> problems() {
        return report.problems().stream().map(Problem::toString).toList();
    }

    /** How many rows came to what. */
    List<String> summary() {
        var lines = new ArrayList<String>();
        lines.add(heading());
        lines.add(count(
                        "added",
                        report.added().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                + byFile());
        lines.add(count("changed", report.changed().size()));
        lines.add(count("unchanged", report.unchanged()));
        lines.add(count("repeated", report.repeats().size()));
        lines.add(count("refused", report.refused()));
        return lines;
    }

    private String heading() {
        return switch (report.ending()) {
            case WHOLE -> headingOfWhole();
            case STOPPED -> "Stopped" + headingOfPart();
            case FAILED -> "Failed" + headingOfPart();
        };
    }

    private String headingOfWhole() {
        if (report.options().strict() && !report.problems().isEmpty()) {
            return "Nothing was written, because rows were refused:";
        }
        return report.options().dryRun() ? "Nothing was written; this would be done:" : "Done:";
    }

    private String headingOfPart() {
        return report.options().dryRun()
                ? " before the end. Nothing was written; of what was compared, this would be done:"
                : " before the end; run it again to complete it. So far:";
    }

    private String byFile() {
        return report.added().isEmpty()
                ? ""
                : report.added().entrySet().stream()
                        .map(file -> text("%s %,d", file.getKey(), file.getValue()))
                        .collect(joining(", ", " (", ")"));
    }

    /** What changed, field by field, with every value whole. */
    List<String> changes() {
        return report.changed().stream()
                .flatMap(change -> new ChangeText(change).whole().stream())
                .toList();
    }

    /** What changed of the first rows, field by field, with long values shortened. */
    List<String> firstChanges(int rows) {
        return report.changed().stream()
                .limit(rows)
                .flatMap(change -> new ChangeText(change).shortened().stream())
                .toList();
    }

    /** The rows that were there before in the same files. */
    List<String> repeats() {
        return report.repeats().stream()
                .map(repeat -> "repeated: %s says the same as %s".formatted(repeat.place(), repeat.first()))
                .toList();
    }

    /** The facts that now stand beside one which they most likely correct. */
    List<String> lookalikes() {
        return report.lookalikes().stream()
                .map(row ->
                        "beside: %s is a fact of its own, but differs only in %s from %s, which stays and is in none of the files"
                                .formatted(row.place(), row.field(), row.standing()))
                .toList();
    }

    /** Everything there is to tell. */
    List<String> all() {
        var lines = new ArrayList<>(summary());
        lines.addAll(problems());
        lines.addAll(lookalikes());
        lines.addAll(changes());
        lines.addAll(repeats());
        return lines;
    }

    private static String count(String what, int rows) {
        return text("%9s %,9d", what, rows);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }
}
