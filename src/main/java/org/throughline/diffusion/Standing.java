package org.throughline.diffusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.proof.Adopters;
import org.throughline.proof.Assessment;
import org.throughline.proof.Certainty;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;

/**
 * How an innovation stands, in as little as it takes to compare thousands.
 *
 * @param dossier the innovation
 * @param direction which way its best chain speaks
 * @param chain the certainty of its best chain
 * @param body the certainty of the body of evidence
 * @param adopters how many independent adopters it has
 * @param adoptersByKind how many of them have a body of a kind
 * @param against how many facts speak against it, or not for it
 * @param claims how many block claims there are
 * @param done what became of it
 * @param kindsTried the kinds of those who used or tried it
 */
record Standing(
        Dossier dossier,
        Evidence.Direction direction,
        Certainty chain,
        Certainty body,
        int adopters,
        Map<String, Integer> adoptersByKind,
        int against,
        int claims,
        List<Done> done,
        Set<String> kindsTried) {

    static Standing of(Assessment assessment, Flow flow) {
        var dossier = assessment.dossier();
        var best = assessment.best().strength();
        var adopters = assessment.adopters();
        var done = adopters.done();
        return new Standing(
                dossier,
                best.direction(),
                best.certainty(),
                assessment.body().certainty(),
                adopters.independent().size(),
                byKind(adopters, flow),
                assessment.against().size(),
                adopters.of(Deed.BLOCK_CLAIM).size(),
                done,
                kinds(done.stream().filter(each -> each.deed().isTrial()).map(Done::adopter), flow));
    }

    private static Set<String> kinds(Stream<Id> adopters, Flow flow) {
        return adopters.map(flow::actor)
                .filter(Objects::nonNull)
                .map(Actor::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> byKind(Adopters adopters, Flow flow) {
        var counts = new HashMap<String, Integer>();
        for (var group : adopters.independent()) {
            kinds(group.adopters().stream(), flow).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return Map.copyOf(counts);
    }

    /** How many independent adopters there are, only those of a kind where one is given. */
    int adopters(Organisation.@Nullable Kind setting) {
        return setting == null ? adopters : adoptersByKind.getOrDefault(setting.name(), 0);
    }

    /** Its adoptions of some sort that are known now and do not count from a viewpoint. */
    Uncounted uncounted(Viewpoint viewpoint, Predicate<AdoptionEdge> isOne) {
        var counted = done.stream().map(each -> each.adoption().id()).collect(Collectors.toSet());
        return Uncounted.of(viewpoint, dossier.adoptions().stream().filter(isOne), counted);
    }

    Id innovation() {
        return dossier.innovation();
    }
}
