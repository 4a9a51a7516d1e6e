package org.throughline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The judgements of one split, each with the line where it stands. */
final class JudgementFile {

    private static final String ENDING = ".tsv";
    private static final Pattern GRADE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final String EXPECTED = "query id, document id and grade (a whole number) with tabs between them";

    private final Path folder;
    private final String split;
    private final NumberedLines lines;
    private final List<Judgement> judgements = new ArrayList<>();

    JudgementFile(Path folder, String split) {
        this.folder = folder;
        this.split = split;
        lines = new NumberedLines(folder.resolve(split + ENDING));
    }

    private record Judgement(int line, String query, String document, int grade) {}

    Path file() {
        return lines.file();
    }

    /**
     * The grades of the judged documents of each query.
     *
     * @throws CollectionUnreadable if there is no such split, or a line is wrong
     */
    Map<String, Map<String, Integer>> read() {
        requireSplit();
        lines.forEach(this::read);
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        for (var judgement : judgements) {
            var ofQuery = grades.computeIfAbsent(judgement.query(), query -> new LinkedHashMap<>());
            if (ofQuery.put(judgement.document(), judgement.grade()) != null) {
                var found = "document %s judged again for query %s".formatted(judgement.document(), judgement.query());
                throw lines.wrong(judgement.line(), found, "one judgement");
            }
        }
        return grades;
    }

    private void requireSplit() {
        try (var files = Files.list(folder)) {
            var splits = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
            if (!splits.contains(split)) {
                var available = splits.isEmpty() ? "none" : String.join(", ", splits);
                throw CollectionUnreadable.file(
                        file(), "there is no split %s; there is %s".formatted(split, available));
            }
        } catch (IOException unreadable) {
            throw CollectionUnreadable.file(folder, "there is no folder with judgements that may be read");
        }
    }

    private void read(int number, String text) {
        var columns = text.split("\t", -1);
        boolean isJudgement =
                columns.length == 3 && GRADE.matcher(columns[2].strip()).matches();
        if (number == 1 && isJudgement) {
            throw lines.wrong(number, "a judgement", "a header such as query-id, corpus-id, score");
        }
        if (number > 1 && !isJudgement) {
            throw lines.wrong(number, "other columns", EXPECTED);
        }
        if (isJudgement) {
            judgements.add(new Judgement(
                    number, columns[0].strip(), columns[1].strip(), Integer.parseInt(columns[2].strip())));
        }
    }

    /** @throws CollectionUnreadable if one judged document is none of these */
    void requireDocuments(Set<String> documents) {
        require(documents, Judgement::document, "the document %s, which is not in the corpus");
    }

    /** @throws CollectionUnreadable if one query with judgements is none of these */
    void requireQueries(Set<String> queries) {
        require(queries, Judgement::query, "the query %s, which is not among the queries");
    }

    private void require(Set<String> known, Function<Judgement, String> value, String found) {
        for (var judgement : judgements) {
            if (!known.contains(value.apply(judgement))) {
                throw lines.wrong(judgement.line(), found.formatted(value.apply(judgement)), "one that is there");
            }
        }
    }
}
