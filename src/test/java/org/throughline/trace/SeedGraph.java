package org.throughline.trace;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/**
 * The rows of the seed files that chains are made of, read without our own code. Facts have no ids in the files: here
 * they are named by what identifies them.
 */
final class SeedGraph {

    private SeedGraph() {}

    static GraphRows read() {
        return new GraphRows(
                rows("studies", row -> new GraphRows.Study(text(row, "id"), text(row, "published"))),
                rows("innovations", row -> new GraphRows.Dated(text(row, "id"), text(row, "introduced"), null)),
                rows("curricula", row -> new GraphRows.Dated(text(row, "id"), text(row, "from"), text(row, "to"))),
                Stream.of("organisations", "networks", "programmes")
                        .flatMap(file -> rows(file, row -> text(row, "id")).stream())
                        .toList(),
                rows("evidence", SeedGraph::evidence),
                rows("adoptions", SeedGraph::adoption),
                rows("teaches", SeedGraph::teaching));
    }

    private static GraphRows.Evidence evidence(JsonNode row) {
        var name = nameOfEvidence(text(row, "study"), text(row, "innovation"), text(row, "role"));
        return new GraphRows.Evidence(name, text(row, "study"), text(row, "innovation"), text(row, "direction"));
    }

    private static GraphRows.Adoption adoption(JsonNode row) {
        var via = row.path("via").valueStream().map(JsonNode::asString).toList();
        var name = nameOfAdoption(
                text(row, "innovation"), text(row, "adopter"), text(row, "status"), text(row, "date"), via);
        return new GraphRows.Adoption(
                name,
                text(row, "innovation"),
                text(row, "adopter"),
                via,
                text(row, "status"),
                text(row, "date"),
                text(row, "until"));
    }

    private static GraphRows.Teaching teaching(JsonNode row) {
        var name = nameOfTeaching(text(row, "innovation"), text(row, "curriculum"));
        return new GraphRows.Teaching(name, text(row, "innovation"), text(row, "curriculum"));
    }

    /** The name of the thing or fact at a stage of a chain: its id, or what identifies the fact. */
    static String name(Stage stage) {
        return switch (stage) {
            case EvidenceStage(var fact) ->
                nameOfEvidence(
                        fact.study().value(),
                        fact.innovation().value(),
                        fact.role().name());
            case AdoptionStage adoption -> nameOfAdoption(adoption);
            case TeachingStage(var fact) ->
                nameOfTeaching(fact.innovation().value(), fact.curriculum().value());
            case ResearchStage _, InnovationStage _, AdopterStage _, CurriculumStage _ ->
                stage.id().value();
        };
    }

    private static String nameOfAdoption(AdoptionStage stage) {
        var fact = stage.adoption();
        return nameOfAdoption(
                fact.innovation().value(),
                fact.adopter().value(),
                fact.status().name(),
                fact.date() == null ? null : fact.date().toString(),
                stage.via().stream().map(thing -> thing.id().value()).toList());
    }

    private static String nameOfEvidence(String study, String innovation, String role) {
        return "evidence of %s on %s: %s".formatted(study, innovation, role);
    }

    private static String nameOfAdoption(
            String innovation, String adopter, String status, @Nullable String date, List<String> via) {
        return "adoption of %s by %s: %s %s %s"
                .formatted(
                        innovation, adopter, status, date, via.stream().sorted().toList());
    }

    private static String nameOfTeaching(String innovation, String curriculum) {
        return "teaching of %s in %s".formatted(innovation, curriculum);
    }

    private static @Nullable String text(JsonNode row, String field) {
        var value = row.get(field);
        return value == null ? null : value.asString();
    }

    private static <T> List<T> rows(String file, Function<JsonNode, T> read) {
        return SeedRows.of(file).stream().map(read).toList();
    }
}
