package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.search.Facet;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchDocument.Years;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * As many documents as are asked for, to fill an index of a size that no curated data has: a real title with two real
 * sentences that do not belong together, the facets of a row of the seed data, and connections drawn at random. Every id
 * says that it is generated. Nothing in them is a fact.
 */
final class GeneratedDocuments {

    private static final int SENTENCES = 2;
    private static final int NEIGHBOURS = 3;
    private static final int CONDITIONS = 2_000;
    private static final int BROAD_CONDITIONS = 30;
    private static final int NETWORKS = 180;
    private static final int PROGRAMMES = 13;
    private static final int DIRECTIONS = Evidence.Direction.values().length;
    private static final List<String> REGIONS = List.of(
            "London",
            "South East",
            "South West",
            "East of England",
            "Midlands",
            "North West",
            "North East and Yorkshire");

    private final RealTexts texts;
    private final List<JsonNode> rows;

    GeneratedDocuments(RealTexts texts) throws IOException {
        this.texts = texts;
        this.rows = rows();
    }

    /** The rows of the seed data that are things, as many of each kind as there are. */
    private static List<JsonNode> rows() throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var files = Files.list(Path.of("seed-data"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                try (var lines = Files.lines(file)) {
                    lines.map(JsonMapper.shared()::readTree)
                            .filter(row -> row.has("id"))
                            .filter(row -> id(row).kind() instanceof ThingKind)
                            .forEach(rows::add);
                }
            }
        }
        return rows;
    }

    private static Id id(JsonNode row) {
        return new Id(row.path("id").asString());
    }

    /** The same document for the same number, always. */
    SearchDocument at(int number) {
        var random = random(number);
        var row = row(number);
        var others = random.ints(NEIGHBOURS, 0, number + 1).boxed().toList();
        var neighbours = new LinkedHashSet<>(others.stream().map(this::id).toList());
        neighbours.remove(id(number));
        return new SearchDocument(
                id(number),
                title(number),
                List.of(),
                List.of("generated" + number),
                String.join(
                        " ",
                        random.ints(SENTENCES, 0, texts.sentences().size())
                                .mapToObj(texts.sentences()::get)
                                .toList()),
                List.of(),
                others.stream().map(this::title).distinct().toList(),
                facets(row, number, random),
                years(row, random),
                neighbours,
                neighbours);
    }

    private static Random random(int number) {
        return new Random(0x9E3779B97F4A7C15L * (number + 1));
    }

    private JsonNode row(int number) {
        return rows.get(new Random(~number * 0x9E3779B97F4A7C15L).nextInt(rows.size()));
    }

    private Id id(int number) {
        return new Id("%s/generated-%d".formatted(id(row(number)).kind().prefix(), number));
    }

    /** The number of the document with an id. */
    static int number(Id id) {
        return Integer.parseInt(id.value().replaceFirst(".*-", ""));
    }

    private String title(int number) {
        return texts.titles().get(Math.floorMod(number * 7_919L, texts.titles().size()));
    }

    private static Map<Facet, Set<String>> facets(JsonNode row, int number, Random random) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        facets.put(Facet.KIND, Set.of(((ThingKind) id(row).kind()).name()));
        own(facets, Facet.SUB_KIND, row.path("kind"));
        own(facets, Facet.PHASE, row.path("phase"));
        own(facets, Facet.DESIGN, row.path("design"));
        if (row.has("design") && random.nextBoolean()) {
            add(facets, Facet.DIRECTION, Evidence.Direction.values()[skewed(DIRECTIONS, random)].name());
        }
        own(facets, Facet.STATUS, row.path("status"));
        for (var _ : row.path("conditions")) {
            add(facets, Facet.CONDITION, "condition/generated-" + skewed(CONDITIONS, random));
            add(facets, Facet.CONDITION, "condition/generated-broad-" + skewed(BROAD_CONDITIONS, random));
        }
        if (random.nextInt(10) < 4) {
            add(facets, Facet.NETWORK, "net/generated-" + skewed(NETWORKS, random));
            add(facets, Facet.REGION, REGIONS.get(skewed(REGIONS.size(), random)));
        }
        if (random.nextInt(10) == 0) {
            add(facets, Facet.PROGRAMME, "programme/generated-" + skewed(PROGRAMMES, random));
        }
        Selectivity.of(number).forEach(share -> add(facets, Facet.PROFESSION, share.value()));
        return facets;
    }

    private static void own(Map<Facet, Set<String>> facets, Facet facet, JsonNode value) {
        if (value.isString()) {
            add(facets, facet, value.stringValue());
        }
    }

    private static void add(Map<Facet, Set<String>> facets, Facet facet, String value) {
        facets.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value);
    }

    /** The first comes most often, the second half as often, the third a third as often. */
    private static int skewed(int size, Random random) {
        return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
    }

    private static Years years(JsonNode row, Random random) {
        var year = Stream.of("published", "introduced", "from", "happened")
                .map(field -> row.path(field).asString(""))
                .filter(date -> date.matches("\\d{4}.*"))
                .mapToInt(date -> Integer.parseInt(date.substring(0, 4)))
                .findFirst()
                .orElseGet(() -> 1990 + random.nextInt(35));
        return new Years(year, year);
    }

    /** Which documents a filter lets through, of which a known share does. */
    enum Selectivity {
        ONE_IN_1000(1_000),
        ONE_IN_100(100),
        ONE_IN_10(10),
        ALL(1);

        private final int oneIn;

        Selectivity(int oneIn) {
            this.oneIn = oneIn;
        }

        /** The value of the facet of those that it lets through. */
        String value() {
            return "generated, one in " + oneIn;
        }

        boolean letsThrough(int number) {
            return number % oneIn == 0;
        }

        private static Stream<Selectivity> of(int number) {
            return Stream.of(values()).filter(share -> share.letsThrough(number));
        }
    }
}
