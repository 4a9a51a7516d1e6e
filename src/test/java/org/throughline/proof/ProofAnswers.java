package org.throughline.proof;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.FlowFact;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.proof.ReferenceUptake.Standing;

/** All that the proof says of a case, by what was asked, in the words of the reference. */
final class ProofAnswers {

    private final SortedMap<String, Object> answers = new TreeMap<>();
    private final GeneratedCase asked;
    private final Assessor assessor;
    private final @Nullable PartialDate knownUntil;

    private ProofAnswers(GeneratedCase asked, PlainFlow flow) {
        this.asked = asked;
        var viewpoint = CaseFlow.viewpoint(asked.view());
        assessor = new Assessor(flow, viewpoint);
        knownUntil = KnownUntil.of(flow, viewpoint);
    }

    static SortedMap<String, Object> of(GeneratedCase asked) {
        var flow = CaseFlow.of(asked.rows());
        var all = new ProofAnswers(asked, flow);
        flow.dossiers().forEach(all::addDossier);
        asked.pairsOfBodies()
                .forEach(pair -> all.answers.put(
                        "are one body " + pair,
                        all.assessor.areOneBody(new Id(pair.getFirst()), new Id(pair.getLast()))));
        all.answers.put("known until", String.valueOf(all.knownUntil));
        return all.answers;
    }

    private void addDossier(Dossier dossier) {
        var innovation = dossier.innovation().value();
        var assessment = assessor.of(dossier);
        answers.put("strength of " + innovation, grade(assessment.body()));
        answers.put("evidence on " + innovation, ids(assessment.evidence()));
        answers.put("body of evidence on " + innovation, ids(assessment.bodyOfEvidence()));
        addProof(innovation, assessment.proof(knownUntil));
        addAdopters(innovation, assessment.adopters());
        var facts = facts(dossier);
        asked.facts()
                .map(CaseRows.Fact::id)
                .filter(facts::containsKey)
                .forEach(id -> answers.put("strength of " + id, grade(strength(assessment, facts.get(id)))));
        for (var chain : asked.chains(innovation)) {
            var ids = chain.stream().map(CaseRows.Fact::id).toList();
            var edges = ids.stream().map(facts::get).toList();
            answers.put("chain " + innovation + ids, chain(assessment.chain(edges)));
        }
        var best = assessment.best();
        var said = new ArrayList<Object>(ids(Stream.of(best.evidence(), best.adoption())
                .filter(Objects::nonNull)
                .toList()));
        said.add(chain(best.strength()));
        answers.put("best chain of " + innovation, said);
    }

    private void addProof(String innovation, Proof proof) {
        var against = proof.against().stream()
                .map(one -> new ReferenceAgainst.Told(one.kind(), one.fact().value()))
                .toList();
        answers.put("against " + innovation, against);
        proof.markers().forEach(marker -> answers.put(marker.marker() + " of " + innovation, said(marker)));
    }

    private static ReferenceMarkers.Said said(Reached reached) {
        var lag = reached.lag();
        return new ReferenceMarkers.Said(
                reached.marker(),
                reached.state(),
                written(reached.date()),
                reached.since(),
                lag == null ? null : written(lag.since()),
                lag == null ? null : written(lag.until()));
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private void addAdopters(String innovation, Adopters adopters) {
        var groups = adopters.independent().stream()
                .map(group -> List.of(group.adopters().stream().map(Id::value).toList(), ids(group.adoptions())))
                .toList();
        answers.put("INDEPENDENT of " + innovation, groups);
        addStanding(innovation, Standing.OF_DEVELOPER, adopters.of(Deed.OF_DEVELOPER));
        addStanding(innovation, Standing.BLOCK_CLAIM, adopters.of(Deed.BLOCK_CLAIM));
        addStanding(innovation, Standing.PILOT, adopters.of(Deed.PILOTED));
        addStanding(innovation, Standing.ENDED, adopters.of(Deed.ENDED));
        addStanding(innovation, Standing.STOPPED, adopters.of(Deed.STOPPED));
        addStanding(innovation, Standing.DECLINED, adopters.of(Deed.DECLINED));
        addStanding(innovation, Standing.CONSIDERED, adopters.of(Deed.CONSIDERED));
    }

    private void addStanding(String innovation, Standing standing, List<AdoptionEdge> adoptions) {
        answers.put(standing + " of " + innovation, ids(adoptions));
    }

    private static Map<String, FlowFact> facts(Dossier dossier) {
        return Stream.of(dossier.evidence(), dossier.adoptions(), dossier.teaching())
                .<FlowFact>flatMap(List::stream)
                .collect(toMap(fact -> fact.id().value(), Function.identity()));
    }

    private static Strength strength(Assessment assessment, FlowFact fact) {
        return switch (fact) {
            case EvidenceEdge evidence -> assessment.of(evidence);
            case AdoptionEdge adoption -> assessment.of(adoption);
            case TeachingEdge teaching -> assessment.of(teaching);
            case MembershipEdge membership -> throw new AssertionError("no step of a chain: " + membership);
        };
    }

    private static List<String> ids(List<? extends FlowFact> facts) {
        return facts.stream().map(fact -> fact.id().value()).toList();
    }

    private static Grade grade(Strength strength) {
        var lowers = strength.parts().stream()
                .filter(part -> part.lowers() != 0)
                .collect(Collectors.toMap(Part::name, Part::lowers, Integer::sum));
        return new Grade(strength.certainty(), strength.direction(), lowers);
    }

    private static ReferenceChain chain(ChainStrength strength) {
        return new ReferenceChain(
                strength.certainty(),
                strength.direction(),
                step(strength.weakest()),
                strength.steps().stream().map(ProofAnswers::step).toList());
    }

    private static ReferenceChain.Step step(GradedStep step) {
        return new ReferenceChain.Step(step.kind(), step.id().value(), grade(step.strength()));
    }
}
