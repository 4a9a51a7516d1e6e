package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.FactKind;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;

@ScratchGraphTest
class GraphEntriesIT {

    private static final GraphEntry STUDY =
            entry("study/a", Map.of("title", "A study", "basis", "read"), to("CITES", "source/s"));

    @Autowired
    ScratchGraph graph;

    @Autowired
    GraphEntries entries;

    @BeforeEach
    void fill() {
        graph.clear();
        graph.write(source("source/s"), STUDY, innovation("innovation/i"), innovation("innovation/j"));
        graph.write(evidence("evidence/e", "innovation/i", "SUPPORTS"), evidence("evidence/f", "innovation/j", "NULL"));
        graph.write(entry(
                "teaching/t",
                Map.of("basis", "read"),
                from("TAUGHT_THROUGH", "innovation/i"),
                to("CITES", "source/s")));
    }

    @Test
    void thingsAndFactsAreFoundAsTheyWereWritten() {
        var evidence = evidence("evidence/e", "innovation/i", "SUPPORTS");

        var found = entries.find(List.of(evidence.id(), STUDY.id(), new Id("study/nowhere")));

        assertThat(found).hasSize(2).contains(STUDY);
        assertThat(found)
                .filteredOn(entry -> entry.id().equals(evidence.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.properties()).isEqualTo(evidence.properties());
                    assertThat(entry.references()).containsExactlyInAnyOrderElementsOf(evidence.references());
                });
    }

    @Test
    void theFactsOfThingsAreThoseOfOneKindThatHaveThemAtAnEnd() {
        assertThat(ofEvidence("innovation/i")).containsExactly("evidence/e");
        assertThat(ofEvidence("study/a", "innovation/i")).containsExactlyInAnyOrder("evidence/e", "evidence/f");
        assertThat(ofEvidence("source/s", "innovation/nowhere")).isEmpty();
    }

    @Test
    void aRetiredFactIsNoFactOfItsEndsAnyMore() {
        graph.write(evidence("evidence/e", "innovation/i", "AGAINST"));

        assertThat(ofEvidence("innovation/i")).containsExactly("evidence/e");
    }

    private List<String> ofEvidence(String... things) {
        var ids = List.of(things).stream().map(Id::new).toList();
        return entries.factsOf(FactKind.EVIDENCE, ids).stream().map(Id::value).toList();
    }

    private static GraphEntry innovation(String id) {
        return entry(id, Map.of("name", "I", "basis", "read"));
    }

    private static GraphEntry evidence(String id, String innovation, String direction) {
        return entry(
                id,
                Map.of("role", "MAIN", "direction", direction, "basis", "read"),
                from("YIELDS", "study/a"),
                to("INFORMS", innovation),
                to("CITES", "source/s"));
    }
}
