package org.throughline.proof;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.graph.Evidence.Direction;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Fact;

/** How the bodies of evidence and the chains of a case are graded. */
record SituationsOfChains(Situations situations) {

    /** Where all is high, the first step is named, and these are never the first. */
    private static final Set<String> IMPOSSIBLE = Set.of(
            weakest(GradedStep.Kind.ADOPTION, Certainty.HIGH), weakest(GradedStep.Kind.TEACHING, Certainty.HIGH));

    private static String weakest(GradedStep.Kind kind, Certainty certainty) {
        return "weakest %s at %s".formatted(kind, certainty);
    }

    void add(GeneratedCase asked) {
        var proof = new ReferenceProof(asked.rows(), asked.view());
        for (var innovation : GeneratedRows.INNOVATIONS) {
            addBody(proof, innovation);
            addBest(proof.best(innovation));
            for (var facts : asked.chains(innovation)) {
                var chain = proof.chain(innovation, facts);
                situations.saw(weakest(chain.weakest().kind(), chain.certainty()));
                situations.saw("chain " + chain.direction());
            }
        }
    }

    private void addBody(ReferenceProof proof, String innovation) {
        var body = proof.body(innovation);
        situations.saw("body " + body.certainty());
        situations.saw("body " + body.direction());
        if (body.direction() != Direction.NO_RESULT) {
            situations.sawWhether(
                    "body lowered for consistency and %s for independence"
                            .formatted(body.isLoweredBy(Part.Name.INDEPENDENCE) ? "also" : "not"),
                    body.isLoweredBy(Part.Name.CONSISTENCY));
        }
        var leftOut = proof.evidence(innovation).size()
                - proof.bodyOfEvidence(innovation).size();
        situations.saw("evidence left out of the body", leftOut > 0);
    }

    private void addBest(List<Fact> facts) {
        var hasEvidence = facts.stream().anyMatch(Evidence.class::isInstance);
        var hasAdoption = facts.stream().anyMatch(Adoption.class::isInstance);
        situations.sawWhether(
                "best chain with evidence and %s adoption".formatted(hasAdoption ? "an" : "no"), hasEvidence);
    }

    static Stream<String> wanted() {
        var weakest = Stream.of(GradedStep.Kind.values())
                .flatMap(kind -> Stream.of(Certainty.values()).map(certainty -> weakest(kind, certainty)))
                .filter(Predicate.not(IMPOSSIBLE::contains));
        var directions = Stream.of(Direction.values())
                .flatMap(direction -> Stream.of("body " + direction, "chain " + direction));
        var certainties = Stream.of(Certainty.values()).map(certainty -> "body " + certainty);
        var others = Stream.of(
                "body lowered for consistency and also for independence: yes",
                "body lowered for consistency and also for independence: no",
                "body lowered for consistency and not for independence: yes",
                "body lowered for consistency and not for independence: no",
                "evidence left out of the body",
                "best chain with evidence and an adoption: yes",
                "best chain with evidence and an adoption: no",
                "best chain with evidence and no adoption: yes",
                "best chain with evidence and no adoption: no");
        return Stream.of(weakest, directions, certainties, others).flatMap(names -> names);
    }
}
