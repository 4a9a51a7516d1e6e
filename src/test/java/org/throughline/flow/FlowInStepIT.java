package org.throughline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.Adoption;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.Study;

/** The copy holds what the graph holds, whatever becomes of it. */
@ScratchGraphTest
@ExtendWith(OutputCaptureExtension.class)
class FlowInStepIT {

    private static final Id I = new Id("innovation/i");
    private static final Id J = new Id("innovation/j");

    @Autowired
    ScratchGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    GraphRevisions revisions;

    @Autowired
    GraphChanges changes;

    @Autowired
    FlowReader reader;

    @Autowired
    Flows flows;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterAnyWritesTheCopyEqualsOneMadeAnew(long seed) {
        var writes = new FlowWrites(writer, seed);
        for (int round = 0; round < 12; round++) {
            for (int step = 0; step < 8; step++) {
                writes.step();
            }
            assertThat(flows.ask(FlowContents::of))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(FlowContents.of(anew()));
        }
    }

    @Test
    void whatRandomWritesMakeIsAllThere() {
        var writes = new FlowWrites(writer, 5);
        for (int step = 0; step < 150; step++) {
            writes.step();
        }
        var contents = flows.ask(FlowContents::of);

        assertThat(contents.facts()).containsAll(ids("""
                MATCH (study)-[:YIELDS|TAUGHT_THROUGH|TAKEN_UP_IN|HOLDS]->(fact:Fact) RETURN fact.id AS id"""));
        assertThat(contents.facts()).containsAll(ids("""
                MATCH (fact:Link) WHERE fact.kind <> 'NESTED_IN' RETURN fact.id AS id"""));
        assertThat(contents.facts()).anyMatch(id -> id.value().contains("@"));
        assertThat(contents.dossiers().keySet()).containsExactlyInAnyOrderElementsOf(ids("""
                MATCH (thing:Innovation) RETURN thing.id AS id"""));
        assertThat(contents.actors().keySet()).containsExactlyInAnyOrderElementsOf(ids("""
                MATCH (thing:Organisation|Network) RETURN thing.id AS id"""));
    }

    private List<Id> ids(String cypher) {
        return graph.query(cypher).stream()
                .map(row -> new Id(row.get("id").toString()))
                .toList();
    }

    @Test
    void aFactThatNowConcernsAnotherInnovationIsInBothDossiersAsWhatItIsAndWas() {
        graph.write(source("source/s"), innovation("i", "2001"), innovation("j", "2001"), organisation("NHS_TRUST"));
        graph.write(adoption("innovation/i", "ADOPTED"));
        graph.write(adoption("innovation/j", "DEADOPTED"));

        var then = adoptions(I);
        var now = adoptions(J);

        assertThat(then).hasSize(1);
        assertThat(then.getFirst().id().value()).startsWith("adoption/a@");
        assertThat(then.getFirst().id().standing()).isEqualTo(new Id("adoption/a"));
        assertThat(then.getFirst().provenance().status()).isEqualTo(ReviewStatus.RETIRED);
        assertThat(then.getFirst().provenance().retiredAt()).isNotNull();
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().status()).isEqualTo(Adoption.Status.DEADOPTED);
        assertThat(now.getFirst().provenance().retiredAt()).isNull();
    }

    @Test
    void whatIsRemovedIsGoneAndWhatIsWrittenAgainIsBack() {
        graph.write(source("source/s"), innovation("i", "2001"), organisation("NHS_TRUST"));
        graph.write(adoption("innovation/i", "ADOPTED"));
        assertThat(adoptions(I)).hasSize(1);

        writer.remove(Set.of(new Id("adoption/a")));
        assertThat(adoptions(I)).isEmpty();
        assertThat(flows.<List<Dossier>>ask(flow -> flow.mentioning(new Id("org/o"))))
                .isEmpty();

        writer.remove(Set.of(I, new Id("org/o")));
        assertThat(flows.<Boolean>ask(flow -> flow.dossier(I).isEmpty() && flow.actor(new Id("org/o")) == null))
                .isTrue();

        graph.write(innovation("i", "2002"), organisation("NHS_TRUST"));
        graph.write(adoption("innovation/i", "ADOPTED"));
        assertThat(adoptions(I)).hasSize(1);
    }

    @Test
    void whatAStudyOrACurriculumSaysOfItselfFollowsIntoTheDossiers() {
        graph.write(source("source/s"), innovation("i", "2001"), organisation("NHS_TRUST"));
        graph.write(study("RCT"), curriculum("2010"));
        graph.write(evidence("TRIALS"), teaching());
        assertThat(evidence()).extracting(edge -> edge.study().design()).containsExactly(Study.Design.RCT);

        graph.write(study("COHORT"), curriculum("2011"));

        assertThat(evidence()).extracting(edge -> edge.study().design()).containsExactly(Study.Design.COHORT);
        assertThat(dossier(I).teaching())
                .extracting(edge -> edge.curriculum().period().from())
                .containsExactly(PartialDate.parse("2011"));
    }

    @Test
    void whatCannotBeReadIsLeftOutAndToldOnceUntilItIsCorrected(CapturedOutput output) {
        graph.write(source("source/s"), innovation("i", "2001"), organisation("HOSPITAL"));
        graph.write(study("ORACLE"), curriculum("2010"));
        graph.write(evidence("TRIALS"), teaching(), adoption("innovation/i", "EMBRACED"));

        assertThat(dossier(I).evidence()).isEmpty();
        assertThat(dossier(I).adoptions()).isEmpty();
        assertThat(dossier(I).teaching()).hasSize(1);
        assertThat(flows.<List<Actor>>ask(flow -> List.copyOf(flow.actors()))).isEmpty();
        assertThat(output)
                .contains("study/s in the graph cannot be read: its design is 'ORACLE', expected one of [RCT,")
                .contains("org/o in the graph cannot be read: its kind is 'HOSPITAL'")
                .contains("adoption/a in the graph cannot be read: its status is 'EMBRACED'")
                .contains("left out of the pathways until it is corrected");

        graph.write(innovation("i", "2002"));
        assertThat(dossier(I).name()).isEqualTo("i");
        assertThat(output.toString().split("study/s in the graph cannot be read", -1))
                .hasSize(2);

        graph.write(study("RCT"), organisation("NHS_TRUST"), adoption("innovation/i", "ADOPTED"));
        assertThat(evidence()).hasSize(1);
        assertThat(adoptions(I)).extracting(edge -> edge.id().value()).containsExactly("adoption/a");
        assertThat(flows.<Boolean>ask(flow -> flow.actor(new Id("org/o")) != null))
                .isTrue();
    }

    @Test
    void aFactWithoutAnEndIsLeftOutAndTold(CapturedOutput output) {
        graph.write(source("source/s"), innovation("i", "2001"));
        graph.write(entry(
                "adoption/a",
                Map.of("status", "ADOPTED", "basis", "READ"),
                from("TAKEN_UP_IN", "innovation/i"),
                to("CITES", "source/s")));

        assertThat(adoptions(I)).isEmpty();
        assertThat(output).contains("adoption/a in the graph cannot be read: it has no BY");
    }

    @Test
    void anotherGraphMakesTheCopyAnew() {
        graph.write(source("source/s"), innovation("i", "2001"));
        assertThat(dossier(I).name()).isEqualTo("i");

        graph.clear();
        graph.write(source("source/s"), innovation("j", "2001"));

        assertThat(flows.<List<Id>>ask(flow ->
                        flow.dossiers().stream().map(Dossier::innovation).toList()))
                .containsExactly(J);
    }

    private Flow anew() {
        var updates = new FlowUpdates(revisions, changes, reader);
        updates.follow(() -> true);
        return updates.copy();
    }

    private Dossier dossier(Id innovation) {
        return flows.ask(flow -> flow.dossier(innovation).orElseThrow());
    }

    private List<AdoptionEdge> adoptions(Id innovation) {
        return dossier(innovation).adoptions();
    }

    private List<EvidenceEdge> evidence() {
        return dossier(I).evidence();
    }

    private static GraphEntry innovation(String name, String introduced) {
        return row("innovation/" + name, Map.of("name", name, "introduced", introduced));
    }

    private static GraphEntry organisation(String kind) {
        return row("org/o", Map.of("name", "O", "kind", kind));
    }

    private static GraphEntry study(String design) {
        return row("study/s", Map.of("design", design));
    }

    private static GraphEntry curriculum(String from) {
        return row("curriculum/c", Map.of("validFrom", from), to("PROVIDED_BY", "org/o"));
    }

    private static GraphEntry evidence(String role) {
        return row(
                "evidence/e",
                Map.of("role", role, "direction", "SUPPORTS"),
                from("YIELDS", "study/s"),
                to("INFORMS", "innovation/i"));
    }

    private static GraphEntry teaching() {
        return row(
                "teaching/t",
                Map.of("coverage", "CORE"),
                from("TAUGHT_THROUGH", "innovation/i"),
                to("IN", "curriculum/c"));
    }

    private static GraphEntry adoption(String innovation, String status) {
        return row("adoption/a", Map.of("status", status), from("TAKEN_UP_IN", innovation), to("BY", "org/o"));
    }

    private static GraphEntry row(String id, Map<String, Object> properties, Reference... references) {
        var all = new java.util.HashMap<>(properties);
        all.put("basis", "READ");
        var cited = java.util.Arrays.copyOf(references, references.length + 1);
        cited[references.length] = to("CITES", "source/s");
        return entry(id, all, cited);
    }
}
