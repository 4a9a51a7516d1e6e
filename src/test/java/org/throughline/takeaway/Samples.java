package org.throughline.takeaway;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.Bar;
import org.throughline.diffusion.GapAnswer;
import org.throughline.diffusion.GapQuery;
import org.throughline.diffusion.Where;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.CurriculumNode;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.StudyNode;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Nodes;
import org.throughline.graph.Organisation;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.graph.Thing;
import org.throughline.proof.Adopters;
import org.throughline.proof.AdoptionState;
import org.throughline.proof.Certainty;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Contrary;
import org.throughline.proof.Count;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;
import org.throughline.proof.Explanation;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Marker;
import org.throughline.proof.Part;
import org.throughline.proof.Present;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.proof.Rule;
import org.throughline.proof.Strength;
import org.throughline.trace.AdopterStage;
import org.throughline.trace.AdoptionStage;
import org.throughline.trace.Chain;
import org.throughline.trace.EvidenceStage;
import org.throughline.trace.InnovationStage;
import org.throughline.trace.ResearchStage;
import org.throughline.trace.Stage;
import org.throughline.trace.Step;

/** An answer about one innovation, with one of everything. All its prose comes from a function of what is told there. */
final class Samples {

    static final Id STUDY = new Id("study/a");
    static final Id INNOVATION = new Id("innovation/i");
    static final Id EVIDENCE = new Id("evidence/e");
    static final Id ADOPTION = new Id("adoption/x");
    static final Id ADOPTER = new Id("org/o");
    static final Id TEACHING = new Id("teaching/t");
    static final Id CURRICULUM = new Id("curriculum/c");
    static final Id LICENSED = new Id("source/licensed");
    static final Id UNLICENSED = new Id("source/unlicensed");
    static final Id IGNORED = new Id("source/ignored");
    private static final Id IGNORED_STUDY = new Id("study/ignored");

    private static final Provenance PROVENANCE = new Provenance(
            Basis.READ,
            List.of(LICENSED, IGNORED, UNLICENSED),
            ReviewStatus.ACCEPTED,
            Instant.parse("2026-01-02T03:04:05Z"),
            null);
    private static final PartialDate DAY = PartialDate.parse("2012-04-07");

    private final Function<String, String> prose;

    private Samples(Function<String, String> prose) {
        this.prose = prose;
    }

    /** The answer in plain words. */
    static Takeaway plain() {
        return of(Function.identity());
    }

    /** @param prose what stands in the place of each text */
    static Takeaway of(Function<String, String> prose) {
        var sample = new Samples(prose);
        var things = new TreeMap<Id, Thing>();
        sample.things().forEach(thing -> things.put(thing.id(), thing));
        var facts = new TreeMap<Id, Fact>();
        Stream.of(sample.evidence(), sample.adoption(), sample.teaching()).forEach(fact -> facts.put(fact.id(), fact));
        var ignored = Set.of(IGNORED, IGNORED_STUDY);
        var mentioned = new HashSet<>(things.keySet());
        mentioned.addAll(facts.keySet());
        return new Takeaway(
                new CompareQuestion(List.of(INNOVATION), new Viewpoint(PartialDate.parse("2015"), null, ignored)),
                new GraphRevision("8d0c3a52-0000-4000-8000-000000000000", 7),
                new Findings(List.of(new Entry(1, INNOVATION, sample.chain(), List.of())), List.of(), 1L, null),
                Shelf.read(mentioned, ignored, ids -> found(ids, things, facts))
                        .with(Map.of(ADOPTER, sample.present()))
                        .withLeftOut(ignored, ids -> found(ids, things, facts)));
    }

    private Present present() {
        return new Present(
                actor(ADOPTER, "The adopter"),
                null,
                List.of(actor(new Id("org/successor"), prose.apply("A successor"))),
                List.of());
    }

    private static Actor actor(Id id, String name) {
        return new Actor(id, name, "NHS_TRUST", null, null, Period.ALWAYS, List.of(), List.of());
    }

    /** The plain answer with more that speaks against the innovation than is named. */
    static Takeaway manyAgainst() {
        var plain = plain();
        var entry = plain.findings().entries().getFirst();
        var chain = Objects.requireNonNull(entry.chain());
        var proof = Objects.requireNonNull(entry.proof());
        var many = new Proof(
                proof.innovation(),
                proof.strength(),
                proof.evidence(),
                proof.adopters(),
                Collections.nCopies(Count.NAMED + 50, proof.against().getFirst()),
                proof.cost(),
                proof.teaching(),
                proof.markers());
        var again = new Entry(1, INNOVATION, new Chain(chain.steps(), chain.strength(), many), List.of());
        return new Takeaway(
                plain.question(), plain.revision(), new Findings(List.of(again), List.of(), 1L, null), plain.shelf());
    }

    private static Nodes.Found found(Set<Id> ids, Map<Id, Thing> things, Map<Id, Fact> facts) {
        var found = new Nodes.Found(new HashMap<>(things), new HashMap<>(facts));
        found.things().keySet().retainAll(ids);
        found.facts().keySet().retainAll(ids);
        return found;
    }

    /** A list with a remark of every sort, by which a place is explained and something is left out. */
    static Takeaway list(Function<String, String> prose) {
        var whole = of(prose);
        var chain = whole.findings().entries().getFirst().chain();
        var part = new Part(Part.Name.RANK, 0, prose.apply("It has a chain."), List.of(EVIDENCE));
        var why = new Explanation(Rule.PATHWAY_STRENGTH, prose.apply("It comes first."), List.of(part, part));
        var remarks = List.of(
                Remark.of(Topic.RECORDED, "no use", prose.apply("Recorded here."), List.of(ADOPTION)),
                Remark.about(ADOPTER, Topic.DEED, "a trial", prose.apply("It has a trial."), List.of(ADOPTION)),
                Remark.about(ADOPTER, Topic.LIKE_US, null, prose.apply("Alike."), List.of(ADOPTION)),
                Remark.of(Topic.WHY, why));
        var leftOut = Count.of(prose.apply("Innovations that were left out."), List.of(INNOVATION));
        var query = new GapQuery(
                new Where.InRegion("South West"),
                null,
                new Bar(Certainty.LOW, 1, null),
                EnumSet.allOf(GapAnswer.class),
                whole.question().viewpoint(),
                new PageRequest(1, null));
        return new Takeaway(
                new GapQuestion(query),
                whole.revision(),
                new Findings(
                        List.of(new Entry(1, INNOVATION, chain, remarks)),
                        List.of(Remark.counted(Topic.LEFT_OUT, leftOut)),
                        2L,
                        "0,1 innovation/i an innovation"),
                whole.shelf());
    }

    private Stream<Thing> things() {
        return Stream.of(
                study(STUDY),
                study(IGNORED_STUDY),
                innovation(),
                organisation(),
                curriculum(),
                source(LICENSED, "A licence"),
                source(UNLICENSED, null),
                source(IGNORED, "A licence of what is ignored"));
    }

    private Chain chain() {
        var part = new Part(Part.Name.DESIGN, 1, prose.apply("Something lowers it."), List.of(EVIDENCE));
        var strength = new Strength(Certainty.MODERATE, Evidence.Direction.SUPPORTS, List.of(part));
        var weakest = new GradedStep(GradedStep.Kind.INNOVATION, INNOVATION, strength);
        var whole = new ChainStrength(Certainty.MODERATE, Evidence.Direction.SUPPORTS, weakest, List.of(weakest));
        var steps = List.of(
                step(new ResearchStage(study(STUDY), false), null),
                step(new EvidenceStage(evidence()), strength),
                step(new InnovationStage(innovation()), strength),
                step(
                        new AdoptionStage(
                                adoption(), List.of(), new AdoptionState(Adoption.Status.ADOPTED, null, List.of())),
                        strength),
                step(new AdopterStage(organisation(), Basis.READ, List.of(), List.of()), null));
        return new Chain(steps, whole, proof(strength));
    }

    private Step step(Stage stage, @Nullable Strength strength) {
        return new Step(stage, null, List.of(), List.of(prose.apply("Something is missing.")), strength);
    }

    private Proof proof(Strength strength) {
        var node =
                new StudyNode(STUDY, Study.Design.RCT, DAY, null, List.of(ADOPTER), null, null, List.of(), Basis.READ);
        var evidence =
                new EvidenceEdge(EVIDENCE, node, Evidence.Role.EVALUATES_COST, Evidence.Direction.MIXED, PROVENANCE);
        var adoption =
                new AdoptionEdge(ADOPTION, ADOPTER, List.of(), Adoption.Status.ADOPTED, null, null, null, PROVENANCE);
        var curriculum = new CurriculumNode(CURRICULUM, List.of(), Period.ALWAYS, Basis.READ);
        return new Proof(
                INNOVATION,
                strength,
                List.of(evidence),
                new Adopters(
                        List.of(new Adopters.Group(List.of(ADOPTER), List.of("The adopter"), List.of(adoption))),
                        List.of(new Done(adoption, Deed.INDEPENDENT))),
                List.of(new Contrary(Contrary.Kind.MIXED_RESULT, EVIDENCE, prose.apply("It points both ways."))),
                List.of(evidence),
                List.of(new TeachingEdge(TEACHING, curriculum, Teaching.Coverage.CORE, PROVENANCE)),
                List.of(new Reached(
                        Marker.FIRST_TRIAL,
                        Reached.State.REACHED,
                        DAY,
                        List.of(STUDY),
                        null,
                        null,
                        prose.apply("It came."))));
    }

    private Evidence evidence() {
        return new Evidence(
                EVIDENCE,
                STUDY,
                INNOVATION,
                Evidence.Role.EVALUATES_COST,
                Evidence.Direction.MIXED,
                prose.apply("A note."),
                PROVENANCE);
    }

    private Adoption adoption() {
        return new Adoption(
                ADOPTION,
                INNOVATION,
                ADOPTER,
                List.of(),
                Adoption.Status.DEADOPTED,
                prose.apply("A reason still to come."),
                PartialDate.parse("2011"),
                PartialDate.parse("2016"),
                5L,
                null,
                prose.apply("An outcome."),
                List.of(),
                PROVENANCE);
    }

    private Teaching teaching() {
        return new Teaching(
                TEACHING, CURRICULUM, INNOVATION, Teaching.Coverage.CORE, prose.apply("A note."), PROVENANCE);
    }

    Study study(Id id) {
        return new Study(
                id,
                prose.apply("A study"),
                prose.apply("What was found."),
                Study.Phase.T2,
                prose.apply("A trial."),
                Study.Design.RCT,
                prose.apply("10.1000/a<1>b"),
                "12345",
                null,
                null,
                null,
                DAY,
                List.of(ADOPTER),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(UNLICENSED, IGNORED, LICENSED),
                Basis.READ);
    }

    private Innovation innovation() {
        return new Innovation(
                INNOVATION,
                prose.apply("An innovation"),
                Innovation.Kind.DEVICE,
                List.of(),
                prose.apply("What it is."),
                List.of(),
                List.of(),
                PartialDate.parse("2010-05"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(LICENSED),
                Basis.READ);
    }

    private Organisation organisation() {
        return new Organisation(
                ADOPTER,
                prose.apply("An adopter"),
                Organisation.Kind.NHS_TRUST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(LICENSED),
                Basis.READ);
    }

    private Curriculum curriculum() {
        return new Curriculum(
                CURRICULUM,
                prose.apply("A curriculum"),
                Curriculum.Kind.MODULE,
                ADOPTER,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(LICENSED),
                Basis.READ);
    }

    private Source source(Id id, @Nullable String licence) {
        return new Source(
                id,
                prose.apply("A document"),
                prose.apply("A publisher"),
                prose.apply("https://example.org/a?b=c&d=e"),
                null,
                null,
                PartialDate.parse("2012"),
                licence == null ? null : prose.apply(licence),
                null);
    }
}
