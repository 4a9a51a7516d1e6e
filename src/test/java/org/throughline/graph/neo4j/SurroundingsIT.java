package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;
import static org.throughline.graph.neo4j.Rows.condition;
import static org.throughline.graph.neo4j.Rows.evidence;
import static org.throughline.graph.neo4j.Rows.innovation;
import static org.throughline.graph.neo4j.Rows.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.Surroundings;
import org.throughline.graph.Surroundings.Around;
import org.throughline.graph.Surroundings.FactAround;

@ScratchGraphTest
@ExtendWith(OutputCaptureExtension.class)
class SurroundingsIT {

    private static final Id STUDY = new Id("study/a");
    private static final Id INNOVATION = new Id("innovation/i");
    private static final Id CONDITION = new Id("condition/c");

    @Autowired
    ScratchGraph graph;

    @Autowired
    Surroundings surroundings;

    @BeforeEach
    void fill() {
        graph.clear();
        graph.write(
                source("source/s"),
                condition("condition/c"),
                study("study/a", "condition/c"),
                innovation("innovation/i"));
    }

    @Test
    void onlyTheStandingVersionOfAFactIsTold() {
        graph.write(evidence("evidence/e", "study/a", "innovation/i", "SUPPORTS"));
        graph.write(evidence("evidence/e", "study/a", "innovation/i", "NULL"));

        assertThat(around(STUDY).facts())
                .containsExactly(new FactAround(new Id("evidence/e"), List.of(INNOVATION), Direction.NULL, List.of()));
    }

    @Test
    void aDirectionThatIsNotKnownCountsAsNoneAndIsSaidOnce(CapturedOutput output) {
        graph.write(
                evidence("evidence/e", "study/a", "innovation/i", "SIDEWAYS"),
                evidence("evidence/f", "study/a", "innovation/i", "SUPPORTS"));

        for (int time = 0; time < 2; time++) {
            var around = surroundings.around(Set.of(STUDY, INNOVATION, CONDITION));
            assertThat(around).containsOnlyKeys(STUDY, INNOVATION, CONDITION);
            assertThat(around.get(STUDY).facts())
                    .containsExactly(
                            new FactAround(new Id("evidence/e"), List.of(INNOVATION), null, List.of()),
                            new FactAround(new Id("evidence/f"), List.of(INNOVATION), Direction.SUPPORTS, List.of()));
        }

        assertThat(output)
                .containsOnlyOnce("evidence/e in the graph: direction is 'SIDEWAYS', expected one of [SUPPORTS,");
    }

    @Test
    void aFactIsToldOfTheThingThroughWhichItCameToo() {
        graph.write(
                entry("org/o", Map.of("name", "O", "kind", "OTHER", "basis", "read"), to("CITES", "source/s")),
                entry("net/n", Map.of("name", "N", "kind", "AHSN", "basis", "read"), to("CITES", "source/s")),
                entry(
                        "adoption/a",
                        Map.of("status", "DECLINED", "reason", "Too dear", "outcome", "None", "basis", "read"),
                        from("TAKEN_UP_IN", "innovation/i"),
                        to("BY", "org/o"),
                        to("VIA", "net/n"),
                        to("CITES", "source/s")));

        assertThat(around(new Id("net/n")).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.others()).containsExactlyInAnyOrder(INNOVATION, new Id("org/o"));
            assertThat(fact.texts()).containsExactly("Too dear", "None");
        });
        assertThat(around(new Id("source/s"))).isEqualTo(new Around(List.of(), List.of()));
    }

    @Test
    void aClaimSaysWhatIsClaimedWithItsValue() {
        graph.write(entry(
                "claim/c",
                Map.of("measure", "Members", "value", 15, "unit", "networks", "status", "REPORTED", "basis", "read"),
                from("SUBJECT_OF", "innovation/i"),
                to("CITES", "source/s")));

        assertThat(around(INNOVATION).facts())
                .containsExactly(new FactAround(new Id("claim/c"), List.of(), null, List.of("Members: 15 networks")));
    }

    @Test
    void ofWhatRefersToAThingOnlySoMuchIsTold() {
        graph.write(IntStream.rangeClosed(1, Surroundings.MOST + 5)
                .mapToObj(number -> study("study/n%04d".formatted(number), "condition/c"))
                .toArray(GraphEntry[]::new));

        assertThat(around(CONDITION).referring())
                .hasSize(Surroundings.MOST)
                .startsWith(STUDY, new Id("study/n0001"))
                .isSorted();
    }

    @Test
    void aConditionIsNamedWithAllThatAreBroader() {
        graph.write(
                entry(
                        "condition/d",
                        Map.of("name", "D", "synonyms", List.of("dd", "ddd")),
                        to("BROADER", "condition/c")),
                entry("condition/e", Map.of("name", "E"), to("BROADER", "condition/d")));

        var named = surroundings.named(Set.of(new Id("condition/e"), new Id("condition/unknown")));

        assertThat(named).containsOnlyKeys(new Id("condition/e"));
        assertThat(named.get(new Id("condition/e")).broader())
                .extracting(Surroundings.Named::name, Surroundings.Named::synonyms)
                .containsExactlyInAnyOrder(tuple("D", List.of("dd", "ddd")), tuple("Name of condition/c", List.of()));
    }

    @Test
    void whatIsOddlyNamedKeepsNothingElseFromBeingNamed() {
        graph.write(
                entry("condition/d", Map.of("name", 7, "synonyms", "seven")),
                entry("org/o", Map.of("kind", "OTHER", "region", 8, "basis", "read"), to("CITES", "source/s")));

        var named = surroundings.named(Set.of(CONDITION, new Id("condition/d"), new Id("org/o")));

        assertThat(named.values())
                .extracting(Surroundings.Named::name, Surroundings.Named::synonyms, Surroundings.Named::region)
                .containsExactlyInAnyOrder(
                        tuple("Name of condition/c", List.of(), null),
                        tuple("7", List.of("seven"), null),
                        tuple("org/o", List.of(), "8"));
    }

    private Around around(Id id) {
        return surroundings.around(Set.of(id)).get(id);
    }
}
