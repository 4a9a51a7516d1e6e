package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ScratchGraph;
import tools.jackson.databind.JsonNode;

/**
 * Walks lists of random length in pages of random size while rows are being added. Whatever was there before the walk is
 * seen once, in order; whatever was added during the walk is seen at most once.
 */
@ScratchGraphTest
class PagingIT {

    private static final List<String> ORDERS = List.of("NAME", "OLDEST_FIRST", "NEWEST_FIRST");
    private static final List<String> NAMES =
            List.of("Same", "same", "Étude", "A b", "A", "z", "\uD83D\uDE80 Start", "");
    private static final List<String> DATES = List.of("2012", "2012-01", "2012-01-01", "2013-05", "1999", "2020-12-31");

    @LocalServerPort
    int port;

    @Autowired
    ScratchGraph graph;

    private int rows;

    @BeforeEach
    void start() {
        graph.clear();
        rows = 0;
    }

    static Stream<Walk> walks() {
        var random = Stream.iterate(1L, seed -> seed + 1).limit(12).map(seed -> {
            var numbers = new Random(seed);
            return new Walk(seed, numbers.nextInt(30), 1 + numbers.nextInt(9), numbers.nextBoolean());
        });
        var multiples =
                Stream.of(new Walk(100, 12, 4, false), new Walk(101, 12, 12, false), new Walk(102, 12, 4, true));
        return Stream.concat(random, multiples);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aListOfThingsIsWalkedWithoutSkipOrRepeat(Walk walk) {
        var random = new Random(walk.seed());
        var order = ORDERS.get(random.nextInt(ORDERS.size()));
        var question = """
                query ($first: Int!, $after: String) {
                  list: sources(first: $first, after: $after, orderBy: %s) {
                    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
                  }
                }
                """.formatted(order);

        check(walk, question, "/list", () -> randomSource(random));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void theFactsOfAThingAreWalkedWithoutSkipOrRepeat(Walk walk) {
        var random = new Random(walk.seed());
        graph.write(
                source("source/cited"),
                entry("org/a", Map.of("name", "A", "kind", "OTHER", "basis", "read"), to("CITES", "source/cited")),
                entry(
                        "innovation/i",
                        Map.of("name", "I", "kind", "DEVICE", "summary", "S", "basis", "read"),
                        to("CITES", "source/cited")));
        var question = """
                query ($first: Int!, $after: String) {
                  node(id: "innovation/i") { ... on Innovation { list: adoptions(first: $first, after: $after) {
                    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node: fact { id } }
                  } } }
                }
                """;

        check(walk, question, "/node/list", () -> randomAdoption(random));
    }

    private void check(Walk walk, String question, String at, Supplier<GraphEntry> row) {
        var before = Stream.generate(row).limit(walk.length()).toList();
        graph.write(before.toArray(GraphEntry[]::new));
        var atOnce = ids(page(question, at, 100, null));
        assertThat(atOnce).as("all that was written").hasSize(walk.length());

        var seen = walk(walk, question, at, row);

        assertThat(seen).doesNotHaveDuplicates();
        var known = new HashSet<>(atOnce);
        assertThat(seen.stream().filter(known::contains))
                .as("what was there before, in order")
                .isEqualTo(atOnce);
    }

    private List<String> walk(Walk walk, String question, String at, Supplier<GraphEntry> row) {
        var seen = new ArrayList<String>();
        String after = null;
        var goesOn = true;
        while (goesOn) {
            var page = page(question, at, walk.pageSize(), after);
            var ids = ids(page);
            assertThat(ids).as("no page but the first can be empty").hasSizeLessThanOrEqualTo(walk.pageSize());
            assertThat(ids.isEmpty()).isEqualTo(walk.length() == 0 && after == null);
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
            seen.addAll(ids);
            goesOn = page.at("/pageInfo/hasNextPage").asBoolean();
            after = page.at("/pageInfo/endCursor").asString();
            if (walk.growing() && seen.size() < 60) {
                graph.write(row.get(), row.get());
            }
        }
        return seen;
    }

    private JsonNode page(String question, String at, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("first", first));
        variables.put("after", after);
        return new Client(port).data(question, variables).at(at);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private GraphEntry randomSource(Random random) {
        var properties = new HashMap<String, Object>(Map.of("title", one(NAMES, random), "publisher", "P"));
        if (random.nextInt(4) > 0) {
            properties.put("published", one(DATES, random));
        }
        return entry("source/s" + next(random), properties);
    }

    private GraphEntry randomAdoption(Random random) {
        var properties = new HashMap<String, Object>(Map.of("status", "ADOPTED", "basis", "read"));
        if (random.nextInt(4) > 0) {
            properties.put("validFrom", one(DATES, random));
        }
        return entry(
                "adoption/a" + next(random),
                properties,
                from("TAKEN_UP_IN", "innovation/i"),
                to("BY", "org/a"),
                to("CITES", "source/cited"));
    }

    /** Ids in no order, so that new rows fall before and behind the cursor. */
    private String next(Random random) {
        return Integer.toHexString(random.nextInt(0xfff)) + "-" + rows++;
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** How one walk goes; the seed makes it the same every time. */
    record Walk(long seed, int length, int pageSize, boolean growing) {}
}
