package org.throughline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.proof.CaseRows.Fact;
import org.throughline.proof.ReferenceUptake.Standing;

/** All that the reference says of a case, by what was asked. */
final class ReferenceAnswers {

    private final SortedMap<String, Object> answers = new TreeMap<>();
    private final GeneratedCase asked;
    private final ReferenceProof proof;

    private ReferenceAnswers(GeneratedCase asked) {
        this.asked = asked;
        proof = new ReferenceProof(asked.rows(), asked.view());
    }

    static SortedMap<String, Object> of(GeneratedCase asked) {
        var all = new ReferenceAnswers(asked);
        asked.facts().forEach(fact -> all.answers.put("strength of " + fact.id(), all.proof.grade(fact)));
        GeneratedRows.INNOVATIONS.forEach(all::addInnovation);
        asked.pairsOfBodies()
                .forEach(pair ->
                        all.answers.put("are one body " + pair, all.proof.areOneBody(pair.getFirst(), pair.getLast())));
        all.answers.put("known until", String.valueOf(new ReferenceKnownUntil(asked.rows()).from(asked.view())));
        return all.answers;
    }

    private void addInnovation(String innovation) {
        answers.put("strength of " + innovation, proof.body(innovation));
        answers.put("evidence on " + innovation, proof.evidence(innovation));
        answers.put("body of evidence on " + innovation, proof.bodyOfEvidence(innovation));
        answers.put("against " + innovation, proof.against(innovation));
        proof.markers(innovation).forEach(marker -> answers.put(marker.marker() + " of " + innovation, marker));
        answers.put("INDEPENDENT of " + innovation, proof.independent(innovation));
        for (var standing : Standing.values()) {
            if (standing != Standing.INDEPENDENT && standing != Standing.NONE) {
                answers.put(standing + " of " + innovation, proof.standing(innovation, standing));
            }
        }
        for (var facts : asked.chains(innovation)) {
            answers.put("chain " + innovation + ids(facts), proof.chain(innovation, facts));
        }
        var best = new ArrayList<Object>(ids(proof.best(innovation)));
        best.add(proof.chain(innovation, proof.best(innovation)));
        answers.put("best chain of " + innovation, best);
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
