package org.throughline.takeaway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Id;
import org.throughline.proof.Adopters;
import org.throughline.proof.Contrary;
import org.throughline.proof.Part;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.trace.Chain;
import org.throughline.trace.Sentence;

/**
 * Which things and facts an answer speaks of. Of long lists, as many as are named in explanations; of what was left out
 * it says nothing but the number and the ids.
 */
final class Mentioned {

    private Mentioned() {}

    static Set<Id> in(Findings findings) {
        var ids = new HashSet<Id>();
        in(findings.remarks()).forEach(ids::add);
        for (var entry : findings.entries()) {
            ids.add(entry.about());
            in(entry.remarks()).forEach(ids::add);
            if (entry.chain() != null) {
                in(entry.chain()).forEach(ids::add);
            }
        }
        return ids;
    }

    private static Stream<Id> in(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.topic() != Topic.LEFT_OUT)
                .flatMap(remark -> Stream.concat(Stream.ofNullable(remark.who()), remark.ids().stream()));
    }

    private static Stream<Id> in(Chain chain) {
        var steps = chain.steps().stream().map(step -> step.stage().id());
        var story = chain.story().stream().map(Sentence::ids).flatMap(List::stream);
        var strength = chain.strength() == null
                ? Stream.<Id>empty()
                : chain.strength().steps().stream()
                        .flatMap(step -> parts(step.strength().parts()));
        var proof = chain.proof() == null ? Stream.<Id>empty() : in(chain.proof());
        return Stream.of(steps, story, strength, proof).flatMap(each -> each);
    }

    private static Stream<Id> in(Proof proof) {
        return Stream.of(
                        Stream.of(proof.innovation()),
                        parts(proof.strength().parts()),
                        first(proof.evidence(), EvidenceEdge::id),
                        in(proof.adopters()),
                        first(proof.against(), Contrary::fact),
                        first(proof.cost(), EvidenceEdge::id),
                        first(proof.teaching(), TeachingEdge::id),
                        proof.markers().stream().map(Reached::ids).flatMap(List::stream))
                .flatMap(each -> each);
    }

    private static Stream<Id> in(Adopters adopters) {
        return Uptakes.of(adopters).stream()
                .flatMap(uptake -> uptake.adoptions().named().stream())
                .map(AdoptionEdge::id);
    }

    private static <T> Stream<Id> first(List<T> all, Function<T, Id> id) {
        return Cut.of(all).named().stream().map(id);
    }

    private static Stream<Id> parts(List<Part> parts) {
        return parts.stream().map(Part::ids).flatMap(List::stream);
    }
}
