package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.graph.DanglingReference;
import org.throughline.graph.Evidence;
import org.throughline.graph.Facts;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.Source;
import org.throughline.graph.Things;

/** What a write does, whichever server keeps the graph. */
abstract class GraphWriterContract {

    private static final Id EVIDENCE = new Id("evidence/e");

    @Autowired
    ScratchGraph graph;

    @Autowired
    Things things;

    @Autowired
    Facts facts;

    @Autowired
    GraphRevisions revisions;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void whatWasWrittenCanBeRead() {
        graph.write(source("source/s"), study(), innovation(), evidence("SUPPORTS"));

        assertThat(things.findAllById(Set.of(new Id("source/s"))).values())
                .singleElement()
                .isEqualTo(new Source(
                        new Id("source/s"), "Title of source/s", "A publisher", null, null, null, null, null, null));
        var evidence = (Evidence) facts.findAllById(Set.of(EVIDENCE)).get(EVIDENCE);
        assertThat(evidence.study()).isEqualTo(new Id("study/a"));
        assertThat(evidence.innovation()).isEqualTo(new Id("innovation/i"));
        assertThat(evidence.direction()).isEqualTo(Evidence.Direction.SUPPORTS);
        assertThat(evidence.provenance().sources()).containsExactly(new Id("source/s"));
    }

    @Test
    void everyWriteRaisesTheRevisionByOneAndAWriteOfTheSameDoesNot() {
        var before = revisions.current();
        graph.write(source("source/s"));
        assertThat(revisions.current()).isEqualTo(before + 1);

        var again = graph.write(source("source/s"));

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.revision()).isEqualTo(before + 1);
        assertThat(revisions.current()).isEqualTo(before + 1);
    }

    @Test
    void aChangedThingIsUpdatedWithItsReferences() {
        graph.write(source("source/s"), source("source/t"), study());
        var changed = entry(
                "study/a",
                Map.of(
                        "title", "A better title",
                        "summary", "Summary",
                        "phase", "T3",
                        "phaseRationale", "Because",
                        "design", "RCT",
                        "basis", "read"),
                to("CITES", "source/t"));

        var written = graph.write(changed);

        assertThat(written.replaced()).singleElement().satisfies(before -> {
            assertThat(before.id()).isEqualTo(new Id("study/a"));
            assertThat(before.properties()).isEqualTo(study().properties());
            assertThat(before.references()).isEqualTo(study().references());
        });
        var study = things.findAllById(Set.of(new Id("study/a"))).get(new Id("study/a"));
        assertThat(study.name()).isEqualTo("A better title");
        assertThat(study.sources()).containsExactly(new Id("source/t"));
    }

    @Test
    void aChangedFactIsRetiredAndItsNewVersionTakesTheId() {
        graph.write(source("source/s"), study(), innovation(), evidence("SUPPORTS"));

        var written = graph.write(evidence("NULL"));

        assertThat(written.replaced())
                .singleElement()
                .satisfies(before -> assertThat(before.properties()).containsEntry("direction", "SUPPORTS"));
        var retired = new Id("evidence/e@" + written.revision());
        var found = facts.findAllById(Set.of(EVIDENCE, retired));
        assertThat(((Evidence) found.get(EVIDENCE)).direction()).isEqualTo(Evidence.Direction.NULL);
        var old = (Evidence) found.get(retired);
        assertThat(old.direction()).isEqualTo(Evidence.Direction.SUPPORTS);
        assertThat(old.study()).isEqualTo(new Id("study/a"));
        assertThat(old.provenance().status()).isEqualTo(ReviewStatus.RETIRED);
        assertThat(old.provenance().retiredAt()).isNotNull();
        assertThat(old.provenance().sources()).containsExactly(new Id("source/s"));
    }

    @Test
    void nothingIsWrittenWhereSomethingReferredToIsNowhere() {
        var before = revisions.current();
        assertThatThrownBy(() -> graph.write(source("source/t"), study()))
                .isInstanceOf(DanglingReference.class)
                .hasMessageContaining("source/s");

        assertThat(graph.query("MATCH (n:Thing) RETURN n")).isEmpty();
        assertThat(revisions.current()).isEqualTo(before);
    }

    @Test
    void theSeedDataChangesWhatItSaidItself() {
        graph.writeSeed(source("source/s"), study(), innovation(), evidence("SUPPORTS"));

        var written = graph.writeSeed(evidence("NULL"));

        assertThat(written.replaced()).extracting(GraphEntry::id).containsExactly(EVIDENCE);
        assertThat(direction()).isEqualTo(Evidence.Direction.NULL);
    }

    @Test
    void theSeedDataLeavesAloneWhatSomebodyCorrectedOrGave() {
        graph.writeSeed(source("source/s"), study(), innovation(), evidence("SUPPORTS"));
        graph.write(evidence("AGAINST"), titled("Given by somebody"));
        var before = revisions.current();

        var written = graph.writeSeed(evidence("NULL"), titled("Of the seed data"));

        assertThat(written.replaced()).isEmpty();
        assertThat(written.kept()).containsExactly(EVIDENCE, new Id("source/t"));
        assertThat(direction()).isEqualTo(Evidence.Direction.AGAINST);
        assertThat(revisions.current()).isEqualTo(before);
    }

    @Test
    void theSeedDataChangesAgainWhatWasPutBackToWhatItSays() {
        graph.writeSeed(source("source/s"), study(), innovation(), evidence("SUPPORTS"));
        graph.write(evidence("AGAINST"));
        graph.writeSeed(evidence("NULL"));
        graph.write(evidence("NULL"));

        var written = graph.writeSeed(evidence("MIXED"));

        assertThat(written.replaced()).extracting(GraphEntry::id).containsExactly(EVIDENCE);
        assertThat(direction()).isEqualTo(Evidence.Direction.MIXED);
    }

    private Evidence.Direction direction() {
        return ((Evidence) facts.findAllById(Set.of(EVIDENCE)).get(EVIDENCE)).direction();
    }

    private static GraphEntry titled(String title) {
        return entry("source/t", Map.of("title", title, "publisher", "A publisher"));
    }

    private static GraphEntry study() {
        return entry(
                "study/a",
                Map.of(
                        "title", "A study",
                        "summary", "Summary",
                        "phase", "T2",
                        "phaseRationale", "Because",
                        "design", "RCT",
                        "basis", "read"),
                to("CITES", "source/s"));
    }

    private static GraphEntry innovation() {
        return entry(
                "innovation/i",
                Map.of("name", "An innovation", "kind", "DEVICE", "summary", "Summary", "basis", "read"),
                to("CITES", "source/s"));
    }

    private static GraphEntry evidence(String direction) {
        return entry(
                "evidence/e",
                Map.of("role", "TRIALS", "direction", direction, "basis", "read"),
                from("YIELDS", "study/a"),
                to("INFORMS", "innovation/i"),
                to("CITES", "source/s"));
    }
}
