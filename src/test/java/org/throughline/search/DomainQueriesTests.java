package org.throughline.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The domain queries and their judgements agree with the seed data and with the rules of their README. */
class DomainQueriesTests {

    private static final Path FOLDER = Path.of("src", "test", "resources", "search", "domain");

    private static final List<String> FILES_OF_THINGS = List.of(
            "conditions",
            "curricula",
            "events",
            "functions",
            "innovations",
            "levers",
            "networks",
            "organisations",
            "outcomes",
            "programmes",
            "sources",
            "studies");

    private final List<JsonNode> queries =
            lines("queries.jsonl").stream().map(JsonMapper.shared()::readTree).toList();

    private final List<Judgement> tune = judgements("tune");

    private final List<Judgement> test = judgements("test");

    @Test
    void everyJudgedThingIsInTheSeedData() {
        var things = FILES_OF_THINGS.stream()
                .flatMap(file -> SeedRows.of(file).stream())
                .map(row -> SeedRows.text(row, "id"))
                .collect(toSet());

        assertThat(both()).extracting(Judgement::thing).isSubsetOf(things);
    }

    @Test
    void everyQueryIsJudgedInExactlyOneHalf() {
        assertThat(queriesOf(tune)).doesNotContainAnyElementsOf(queriesOf(test));
        assertThat(queries)
                .extracting(query -> SeedRows.text(query, "_id"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        both().map(Judgement::query).collect(toSet()));
    }

    @Test
    void everyQueryAsksForAtLeastOneThing() {
        assertThat(queriesOf(askedFor(both()))).hasSameSizeAs(queries);
    }

    @Test
    void aThingIsJudgedOnceForAQueryWithOneOfTwoGrades() {
        assertThat(both().map(judged -> judged.query() + " " + judged.thing())).doesNotHaveDuplicates();
        assertThat(both()).extracting(Judgement::grade).containsOnly(1, 2);
    }

    @Test
    void thereAreEnoughQueriesInTwoHalvesOfLikeSize() {
        var tuned = queriesOf(tune).size();
        var tested = queriesOf(test).size();

        assertThat(tuned + tested).isGreaterThanOrEqualTo(80);
        assertThat(Math.abs(tuned - tested) * 10).isLessThanOrEqualTo(Math.max(tuned, tested));
    }

    @Test
    void noQueryIsAskedTwice() {
        assertThat(queries)
                .extracting(query -> SeedRows.text(query, "text").strip().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void noTopicIsInBothHalves() {
        var topics = queries.stream()
                .collect(groupingBy(
                        query -> queriesOf(tune).contains(SeedRows.text(query, "_id")),
                        mapping(query -> SeedRows.text(query, "topic"), toSet())));

        assertThat(topics.get(true)).doesNotContainAnyElementsOf(topics.get(false));
    }

    @Test
    void whatIsAskedForInOneHalfIsNotAskedForInTheOther() {
        assertThat(askedFor(tune.stream()))
                .extracting(Judgement::thing)
                .doesNotContainAnyElementsOf(
                        askedFor(test.stream()).stream().map(Judgement::thing).toList());
    }

    private Stream<Judgement> both() {
        return Stream.concat(tune.stream(), test.stream());
    }

    private static List<Judgement> askedFor(Stream<Judgement> judgements) {
        return judgements.filter(judged -> judged.grade() == 2).toList();
    }

    private static Set<String> queriesOf(List<Judgement> judgements) {
        return judgements.stream().map(Judgement::query).collect(toSet());
    }

    private static List<Judgement> judgements(String half) {
        var rows = lines("qrels/" + half + ".tsv");
        assertThat(rows).first().isEqualTo("query-id\tcorpus-id\tscore");
        return rows.stream().skip(1).map(Judgement::of).toList();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** That a thing answers a query: 2 if it was asked for, 1 if it helps too. */
    private record Judgement(String query, String thing, int grade) {

        static Judgement of(String row) {
            var cells = row.split("\t", -1);
            return new Judgement(cells[0], cells[1], Integer.parseInt(cells[2]));
        }
    }
}
