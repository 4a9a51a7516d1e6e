package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/** Generated graphs are whole, the same each time, and shaped like the seed data. */
class GeneratedGraphTests {

    private static final int THINGS = 10_000;
    private static final Pattern REFERENCE = Pattern.compile(
            "(source|condition|org|net|programme|outcome|function|innovation|study|curriculum|lever|event|claim)/.+");

    @TempDir
    static Path folder;

    private static final Map<String, List<JsonNode>> ROWS = new HashMap<>();

    @BeforeAll
    static void generate() throws IOException {
        new GeneratedGraph(THINGS, 1).write(folder);
        for (var file : files()) {
            ROWS.put(file, SeedRows.in(folder, file));
        }
    }

    private static List<String> files() {
        return Stream.concat(SeedRows.THINGS.stream(), Templates.FACTS.stream()).toList();
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherGivesOthers(@TempDir Path again, @TempDir Path other)
            throws IOException {
        new GeneratedGraph(THINGS, 1).write(again);
        new GeneratedGraph(THINGS, 2).write(other);
        for (var file : files()) {
            var name = file + ".jsonl";
            assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
        }
        assertThat(Files.mismatch(folder.resolve("evidence.jsonl"), other.resolve("evidence.jsonl")))
                .isNotNegative();
    }

    @Test
    void thereAreAsManyThingsAsAskedForAndFourFactsForEach() {
        assertThat(count(SeedRows.THINGS)).isEqualTo(THINGS);
        assertThat(count(Templates.FACTS)).isEqualTo(4 * THINGS);
    }

    private static int count(List<String> files) {
        return files.stream().mapToInt(file -> ROWS.get(file).size()).sum();
    }

    @Test
    void everyReferenceLeadsToAThingThatIsThere() {
        var ids = new HashSet<String>();
        SeedRows.THINGS.forEach(file -> ROWS.get(file).forEach(row -> ids.add(SeedRows.text(row, "id"))));
        assertThat(ids).hasSize(THINGS);
        var references = new ArrayList<String>();
        ROWS.values().forEach(rows -> rows.forEach(row -> collect(row, references)));
        assertThat(references).hasSizeGreaterThan(10 * THINGS);
        assertThat(references.stream().filter(id -> !ids.contains(id))).isEmpty();
    }

    private static void collect(JsonNode node, List<String> references) {
        if (REFERENCE.matcher(node.asString("")).matches()) {
            references.add(node.stringValue());
        }
        node.forEach(child -> collect(child, references));
    }

    @Test
    void everyNameSaysThatItIsGenerated() {
        SeedRows.THINGS.forEach(file -> assertThat(ROWS.get(file))
                .allMatch(row ->
                        SeedRows.text(row, row.has("name") ? "name" : "title").matches("Generated \\d+: .+")));
    }

    @ParameterizedTest
    @CsvSource({
        "adoptions, status",
        "adoptions, basis",
        "adoptions, date",
        "adoptions, via",
        "adoptions, until",
        "evidence, role",
        "evidence, direction",
        "evidence, basis",
        "studies, design",
        "studies, published",
        "studies, conductedBy",
        "studies, registration",
        "memberships, role",
        "memberships, from",
        "networks, kind",
        "network-links, kind",
        "network-links, since",
        "teaches, coverage",
        "organisations, kind",
        "organisations, region",
        "organisations, successors",
        "innovations, kind",
        "conditions, broader"
    })
    void sharesAreThoseOfTheSeedData(String file, String field) {
        var expected = shares(SeedRows.of(file), field);
        var found = shares(ROWS.get(file), field);
        assertThat(found).hasSameSizeAs(expected);
        expected.forEach(
                (value, share) -> assertThat(found.get(value)).as(value).isCloseTo(share, within(0.04)));
    }

    /** What share of rows holds each value; of numbers, dates and references, whether there is one. */
    private static Map<String, Double> shares(List<JsonNode> rows, String field) {
        var shares = new HashMap<String, Double>();
        for (var row : rows) {
            var text = row.path(field).asString(row.has(field) ? "some" : "none");
            var value = text.matches(".*[/0-9].*") ? "some" : text;
            shares.merge(value, 1.0 / rows.size(), Double::sum);
        }
        return shares;
    }

    @ParameterizedTest
    @CsvSource({
        "evidence, innovation, innovations",
        "adoptions, innovation, innovations",
        "teaches, innovation, innovations",
        "memberships, organisation, organisations",
        "innovations, conditions, conditions"
    })
    void howManyFactsAThingHasIsDistributedAsInTheSeedData(String file, String field, String things) {
        var seed = Degrees.of(SeedRows.of(file), field, SeedRows.of(things));
        var generated = Degrees.of(ROWS.get(file), field, ROWS.get(things));
        for (var percent : new int[] {50, 90}) {
            var expected = seed.percentile(percent) / seed.mean();
            assertThat(generated.percentile(percent) / generated.mean())
                    .as("%d %%", percent)
                    .isCloseTo(expected, within(0.25 * expected + 1 / generated.mean()));
        }
    }

    @Test
    void mostStudiesAreAboutWhatTheirInnovationsAreAbout() {
        var conditions = new HashMap<String, List<String>>();
        Stream.of("studies", "innovations")
                .forEach(file -> ROWS.get(file)
                        .forEach(row -> conditions.put(SeedRows.text(row, "id"), SeedRows.texts(row, "conditions"))));
        var direct = ROWS.get("evidence").stream()
                .filter(row -> !Collections.disjoint(
                        conditions.get(SeedRows.text(row, "study")), conditions.get(SeedRows.text(row, "innovation"))))
                .count();
        assertThat((double) direct / ROWS.get("evidence").size()).isBetween(0.5, 0.95);
    }

    @Test
    void fewerThingsThanTheSeedDataHasAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratedGraph(3_000, 1))
                .withMessage(
                        "3000 things: there have to be at least the 3522 of the seed data, so that each of its rows has"
                                + " a copy");
    }
}
