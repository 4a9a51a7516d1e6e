package org.throughline.bench;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/**
 * Prints how often things are referred to in the seed data and in generated graphs:
 * {@code ./mvnw test -Dtest=GraphShape -Dthings=10000,100000}.
 */
class GraphShape {

    private static final List<Relation> RELATIONS = List.of(
            new Relation("evidence per innovation", "evidence", "innovation", "innovations"),
            new Relation("evidence per study", "evidence", "study", "studies"),
            new Relation("adoptions per innovation", "adoptions", "innovation", "innovations"),
            new Relation("adoptions per organisation", "adoptions", "adopter", "organisations"),
            new Relation("adoptions per network", "adoptions", "adopter", "networks"),
            new Relation("adoptions through a network", "adoptions", "via", "networks"),
            new Relation("adoptions through a programme", "adoptions", "via", "programmes"),
            new Relation("teaching per innovation", "teaches", "innovation", "innovations"),
            new Relation("memberships per organisation", "memberships", "organisation", "organisations"),
            new Relation("memberships per network", "memberships", "network", "networks"),
            new Relation("links from a network", "network-links", "from", "networks"),
            new Relation("innovations per condition", "innovations", "conditions", "conditions"),
            new Relation("narrower conditions", "conditions", "broader", "conditions"),
            new Relation("predecessors per organisation", "organisations", "successors", "organisations"),
            new Relation("studies per conductor", "studies", "conductedBy", "organisations"),
            new Relation("evidence per source", "evidence", "sources", "sources"),
            new Relation("memberships per source", "memberships", "sources", "sources"));

    @TempDir
    Path folder;

    private record Relation(String name, String file, String field, String things) {}

    @Test
    void seedDataAndGeneratedGraphs() throws Exception {
        print("seed data", SeedRows::of);
        for (var things : GraphLoad.THINGS) {
            new GeneratedGraph(things, GraphInFolder.SEED).write(folder);
            print("%,d".formatted(things), file -> SeedRows.in(folder, file));
        }
    }

    private static void print(String graph, Rows rows) {
        for (var relation : RELATIONS) {
            var degrees = Degrees.of(rows.of(relation.file), relation.field, rows.of(relation.things));
            System.out.printf(
                    "SHAPE | %s | %s | %.2f | %d | %d | %d | %,d |%n",
                    relation.name,
                    graph,
                    degrees.mean(),
                    degrees.percentile(50),
                    degrees.percentile(90),
                    degrees.percentile(99),
                    degrees.most());
        }
    }

    private interface Rows {
        List<JsonNode> of(String file);
    }
}
