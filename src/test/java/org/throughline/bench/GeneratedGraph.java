package org.throughline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.throughline.SeedRows;
import org.throughline.bench.Templates.Place;
import org.throughline.bench.Templates.Sort;
import tools.jackson.databind.node.ObjectNode;

/**
 * A graph of as many things as are asked for, with four facts for each, in the shape of the seed data, to measure what no
 * curated data is large enough for. Every row is a copy of one of the seed data, so that dates, statuses, designs and what
 * is missing are shared out as there. What it refers to is drawn anew, among copies of things of the same sort as the row
 * refers to, by {@link Popularity}. The same seed gives the same bytes. Nothing in such files is a fact, and every name
 * says that it is generated.
 *
 * <p>What is not as in the seed data: there are {@link GraphSize#FACTS_PER_THING} facts for each thing; no claims; no
 * identifiers that others give out; one study in 200 is retracted, where in the seed data none is; an organisation has at
 * most one primary membership; and but for {@link Subjects} nothing that a row refers to has to do with what else it refers
 * to: adopters are of no region, and studies of an innovation seldom have conductors in common.
 */
final class GeneratedGraph {

    private static final Map<String, List<String>> IDENTIFIED_BY = Map.of(
            "memberships", List.of("organisation", "network", "role", "from"),
            "adoptions", List.of("innovation", "adopter", "status", "date", "via"),
            "evidence", List.of("study", "innovation", "role"),
            "network-links", List.of("from", "to", "kind", "since"),
            "teaches", List.of("curriculum", "innovation"));

    private static final int MOST_TRIES = 1_000;
    private static final int TRIES_A_ROW = 10;

    private final Templates templates = new Templates();
    private final GraphSize size;
    private final long seed;
    private final Subjects subjects = new Subjects();
    private final Map<Place, Map<Sort, Popularity>> popularities = new HashMap<>();

    GeneratedGraph(int things, long seed) {
        this.size = new GraphSize(templates, things);
        this.seed = seed;
    }

    GraphSize size() {
        return size;
    }

    /** Writes one file for each kind of row into a folder. To be called once. */
    void write(Path folder) throws IOException {
        for (var file : files()) {
            try (var writer = Files.newBufferedWriter(folder.resolve(file + ".jsonl"))) {
                write(file, writer);
            }
            popularities.clear();
        }
    }

    /** Innovations first, since studies take over what they are about. */
    private static List<String> files() {
        return Stream.concat(SeedRows.THINGS.stream(), Templates.FACTS.stream())
                .sorted(Comparator.comparing(file -> !file.equals("innovations")))
                .toList();
    }

    private void write(String file, BufferedWriter writer) throws IOException {
        var random = random(file, "rows");
        var copies = new RowCopies(file, templates, this::draw, random);
        var written = new HashSet<String>();
        var primary = new HashSet<String>();
        for (var number = 0; number < size.of(file); number++) {
            var row = SeedRows.THINGS.contains(file)
                    ? thing(file, copies.thing(number), random)
                    : fact(file, number, copies, written, random);
            if (row.has("primary") && !primary.add(SeedRows.text(row, "organisation"))) {
                row.remove("primary");
            }
            writer.write(row.toString());
            writer.write('\n');
        }
    }

    private ObjectNode thing(String file, ObjectNode row, SplittableRandom random) {
        if (file.equals("innovations")) {
            subjects.noteInnovation(row);
        } else if (file.equals("studies")) {
            subjects.takeOver(row, innovation(random));
        }
        return row;
    }

    /** An innovation, drawn by how much evidence there is on it. */
    private String innovation(SplittableRandom random) {
        var evidence = templates.rows("evidence");
        var like = SeedRows.text(evidence.get(random.nextInt(evidence.size())), "innovation");
        return RowCopies.id(like, draw(new Place("evidence", "innovation"), templates.sort(like), random));
    }

    /** A fact that is not there yet: one like the row whose turn it is, or where there is no room, like the next. */
    private ObjectNode fact(String file, int number, RowCopies copies, Set<String> written, SplittableRandom random) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var row = copies.fact(number + tries / TRIES_A_ROW);
            if (file.equals("evidence") && tries < TRIES_A_ROW) {
                subjects.relate(row, random);
            }
            if (!leadsToItself(file, row) && written.add(key(file, row))) {
                return row;
            }
        }
        throw new IllegalStateException("no room for another row like row %d of %s".formatted(number, file));
    }

    /** What tells a fact from others; in a list the order does not. */
    private static String key(String file, ObjectNode row) {
        return IDENTIFIED_BY.get(file).stream()
                .map(field -> SeedRows.texts(row, field).stream().sorted().toList())
                .toList()
                .toString();
    }

    private static boolean leadsToItself(String file, ObjectNode row) {
        return file.equals("network-links") && row.path("from").equals(row.path("to"));
    }

    private int draw(Place place, Sort sort, SplittableRandom random) {
        return popularities
                .computeIfAbsent(place, _ -> new HashMap<>())
                .computeIfAbsent(sort, _ -> popularity(place, sort))
                .draw(random);
    }

    private Popularity popularity(Place place, Sort sort) {
        var degrees = templates.degrees(place, sort);
        var references = degrees.values().stream().mapToInt(Integer::intValue).sum();
        return Popularity.of(
                degrees,
                templates.rows(sort.file()).size(),
                size.of(sort.file()),
                templates.hubAbove(place, sort.file()),
                (double) references
                        * size.of(place.file())
                        / templates.rows(place.file()).size(),
                random(place.toString(), sort.toString()));
    }

    private SplittableRandom random(String one, String other) {
        return new SplittableRandom(seed ^ (31L * one.hashCode() + other.hashCode()) * 0x9E3779B97F4A7C15L);
    }
}
