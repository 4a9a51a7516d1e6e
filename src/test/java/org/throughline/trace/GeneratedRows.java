package org.throughline.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Small graphs of every shape: many-to-many, with and without evidence, adoptions and teaching, with dates of every
 * precision and none, and facts that said something else before.
 */
final class GeneratedRows {

    private static final List<String> DIRECTIONS = List.of("SUPPORTS", "MIXED", "NULL", "AGAINST");
    private static final List<String> STATUSES =
            List.of("CONSIDERED", "DECLINED", "PILOTED", "ADOPTED", "SPREAD", "NATIONAL", "DEADOPTED");

    private final Random random;
    private final String graph;

    /** @param number different graphs share no thing and no fact */
    GeneratedRows(int number) {
        random = new Random(number);
        graph = "g" + number;
    }

    GraphRows rows() {
        var studies = ids("study", 4).map(id -> new GraphRows.Study(id, date())).toList();
        var innovations = ids("innovation", 3)
                .map(id -> new GraphRows.Dated(id, date(), null))
                .toList();
        var curricula = ids("curriculum", 3)
                .map(id -> new GraphRows.Dated(id, date(), date()))
                .toList();
        var adopters = Stream.concat(ids("org", 3), ids("net", 3)).toList();
        var programmes = ids("programme", 2).toList();
        var actors = Stream.concat(adopters.stream(), programmes.stream()).toList();
        var rows = new GraphRows(
                studies, innovations, curricula, actors, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var innovation : innovations) {
            studies.forEach(study -> addEvidence(rows, study.id(), innovation.id()));
            adopters.forEach(adopter -> addAdoptions(rows, adopter, innovation.id()));
            curricula.forEach(curriculum -> addTeaching(rows, curriculum.id(), innovation.id()));
        }
        return rows;
    }

    /** What some of the facts said before: of other studies, innovations, adopters and curricula. */
    GraphRows before(GraphRows rows) {
        return new GraphRows(
                rows.studies(),
                rows.innovations(),
                rows.curricula(),
                rows.actors(),
                rows.evidence().stream()
                        .filter(fact -> random.nextInt(3) == 0)
                        .map(fact -> new GraphRows.Evidence(
                                fact.id(),
                                any(rows.studies()).id(),
                                any(rows.innovations()).id(),
                                any(DIRECTIONS)))
                        .toList(),
                rows.adoptions().stream()
                        .filter(fact -> random.nextInt(3) == 0)
                        .map(fact -> new GraphRows.Adoption(
                                fact.id(),
                                any(rows.innovations()).id(),
                                fact.adopter(),
                                List.of(),
                                any(STATUSES),
                                date(),
                                date()))
                        .toList(),
                rows.teaching().stream()
                        .filter(fact -> random.nextInt(3) == 0)
                        .map(fact -> new GraphRows.Teaching(
                                fact.id(),
                                any(rows.innovations()).id(),
                                any(rows.curricula()).id()))
                        .toList());
    }

    private void addEvidence(GraphRows rows, String study, String innovation) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var id = "evidence/%s-%d".formatted(graph, rows.evidence().size());
            rows.evidence().add(new GraphRows.Evidence(id, study, innovation, any(DIRECTIONS)));
        }
    }

    private void addAdoptions(GraphRows rows, String adopter, String innovation) {
        for (int i = random.nextInt(3) - random.nextInt(2); i > 0; i--) {
            var id = "adoption/%s-%d".formatted(graph, rows.adoptions().size());
            var via = rows.actors().stream()
                    .filter(actor -> !actor.startsWith("org/") && random.nextInt(3) == 0)
                    .toList();
            rows.adoptions().add(new GraphRows.Adoption(id, innovation, adopter, via, any(STATUSES), date(), date()));
        }
    }

    private void addTeaching(GraphRows rows, String curriculum, String innovation) {
        if (random.nextInt(3) == 0) {
            var id = "teaching/%s-%d".formatted(graph, rows.teaching().size());
            rows.teaching().add(new GraphRows.Teaching(id, innovation, curriculum));
        }
    }

    private Stream<String> ids(String kind, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(i -> "%s/%s-%d".formatted(kind, graph, i));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Few different years, so that many dates are equal, overlap or are ordered by their ids only. */
    private @Nullable String date() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "%d".formatted(2010 + random.nextInt(6));
            case 2 -> "%d-%02d".formatted(2010 + random.nextInt(6), 1 + random.nextInt(12));
            default ->
                "%d-%02d-%02d".formatted(2010 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }
}
