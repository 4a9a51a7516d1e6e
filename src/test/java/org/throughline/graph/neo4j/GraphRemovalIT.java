package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.neo4j.Rows.condition;
import static org.throughline.graph.neo4j.Rows.evidence;
import static org.throughline.graph.neo4j.Rows.innovation;
import static org.throughline.graph.neo4j.Rows.study;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.StillReferredTo;

@ScratchGraphTest
class GraphRemovalIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    GraphEntries entries;

    @Autowired
    GraphRevisions revisions;

    @BeforeEach
    void fill() {
        graph.clear();
        graph.write(
                source("source/s"),
                condition("condition/c"),
                study("study/a", "condition/c"),
                innovation("innovation/i"),
                evidence("evidence/e", "study/a", "innovation/i", "SUPPORTS"));
    }

    @Test
    void whatIsRemovedIsGoneAndLeavesATombstoneWithTheRevision() {
        var before = revisions.current();

        var removed = writer.remove(ids("study/a", "evidence/e"));

        assertThat(removed.ids()).isEqualTo(ids("study/a", "evidence/e"));
        assertThat(removed.revision()).isEqualTo(before + 1);
        assertThat(revisions.current()).isEqualTo(before + 1);
        assertThat(entries.existing(ids("study/a", "evidence/e"))).isEmpty();
        assertThat(tombstones())
                .containsExactlyInAnyOrder(
                        Map.of("id", "study/a", "revision", before + 1),
                        Map.of("id", "evidence/e", "revision", before + 1));
    }

    @Test
    void nothingIsRemovedWhereSomethingThatStaysRefersToIt() {
        var before = revisions.current();

        assertThatThrownBy(() -> writer.remove(ids("innovation/i", "condition/c", "study/a")))
                .isInstanceOf(StillReferredTo.class)
                .hasMessageContainingAll(
                        "evidence/e refers to innovation/i", "evidence/e refers to study/a", "Nothing was removed")
                .hasMessageNotContaining("study/a refers to condition/c");

        assertThat(entries.existing(ids("innovation/i", "condition/c", "study/a")))
                .hasSize(3);
        assertThat(tombstones()).isEmpty();
        assertThat(revisions.current()).isEqualTo(before);
    }

    @Test
    void aSourceThatIsCitedStays() {
        assertThatThrownBy(() -> writer.remove(ids("source/s")))
                .isInstanceOf(StillReferredTo.class)
                .hasMessageContaining("study/a refers to source/s");
    }

    @Test
    void theRetiredVersionsOfAFactGoWithIt() {
        var written = graph.write(evidence("evidence/e", "study/a", "innovation/i", "NULL"));
        assertThat(entries.existing(ids("evidence/e@" + written.revision()))).hasSize(1);

        writer.remove(ids("evidence/e", "study/a"));

        assertThat(graph.query("MATCH (f:Fact) RETURN f.id")).isEmpty();
        assertThat(tombstones()).hasSize(2);
    }

    @Test
    void unknownIdsAreLeftOutAndAloneRaiseNoRevision() {
        var before = revisions.current();

        assertThat(writer.remove(ids("study/unknown")).ids()).isEmpty();
        assertThat(revisions.current()).isEqualTo(before);
        assertThat(writer.remove(ids("study/unknown", "evidence/e")).ids()).isEqualTo(ids("evidence/e"));
    }

    @Test
    void writingAnIdAgainTakesItsTombstoneAway() {
        writer.remove(ids("evidence/e"));
        assertThat(tombstones()).hasSize(1);

        graph.write(evidence("evidence/e", "study/a", "innovation/i", "SUPPORTS"));

        assertThat(tombstones()).isEmpty();
    }

    private Iterable<Map<String, Object>> tombstones() {
        return graph.query("MATCH (t:Tombstone) RETURN t.id AS id, t.revision AS revision");
    }

    private static Set<Id> ids(String... ids) {
        return Stream.of(ids).map(Id::new).collect(Collectors.toSet());
    }
}
