package org.throughline.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.diffusion.AdoptionGaps;
import org.throughline.diffusion.Bar;
import org.throughline.diffusion.GapAnswer;
import org.throughline.diffusion.GapQuery;
import org.throughline.diffusion.ProvenPathways;
import org.throughline.diffusion.ProvenQuery;
import org.throughline.diffusion.Where;
import org.throughline.flow.Actor;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.ThingKind;
import org.throughline.proof.Certainty;

/**
 * Asks for proven pathways and gaps of generated graphs, once cold and then warm:
 * {@code ./mvnw test -Dtest=DiffusionBenchmark -Dthings=100000 -Dgraphs=FOLDER}, the folder as {@link GraphLoad} made it.
 */
class DiffusionBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 100);
    private static final Bar BAR = new Bar(Certainty.LOW, 1, null);
    private static final PageRequest PAGE = new PageRequest(20, null);

    @Test
    void provenPathwaysAndGaps() throws Exception {
        System.setProperty("throughline.flow.patience", "1h");
        for (var things : GraphLoad.THINGS) {
            try (var graph = GraphInFolder.open(things)) {
                var flows = graph.bean(Flows.class);
                flows.ask(Flow::revision);
                ask(things, flows, graph.bean(ProvenPathways.class), graph.bean(AdoptionGaps.class));
            }
        }
    }

    private static void ask(int things, Flows flows, ProvenPathways proven, AdoptionGaps gaps) throws Exception {
        var network = flows.ask(DiffusionBenchmark::largestNetwork);
        var condition = flows.ask(DiffusionBenchmark::commonestCondition);
        var region = flows.ask(DiffusionBenchmark::commonestRegion);
        var member = flows.ask(DiffusionBenchmark::busiestMember);
        measure(things, "proven, commonest condition", () -> proven.find(query(condition)));
        measure(things, "proven, all", () -> proven.find(query(null)));
        for (var where :
                List.of(new Where.InNetwork(network), new Where.InRegion(region), new Where.InOrganisation(member))) {
            measure(things, "gaps, %s, commonest condition".formatted(where), () -> gaps.find(query(where, condition)));
            measure(things, "gaps, %s, all".formatted(where), () -> gaps.find(query(where, null)));
        }
    }

    private static ProvenQuery query(@Nullable Id condition) {
        return new ProvenQuery(condition, BAR, null, Viewpoint.EVERYTHING, PAGE);
    }

    private static GapQuery query(Where where, @Nullable Id condition) {
        return new GapQuery(where, condition, BAR, EnumSet.allOf(GapAnswer.class), Viewpoint.EVERYTHING, PAGE);
    }

    private static void measure(int things, String question, Callable<?> ask) throws Exception {
        var cold = milliseconds(ask);
        for (int i = 0; i < ROUNDS / 2; i++) {
            ask.call();
        }
        var warm = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            warm[i] = milliseconds(ask);
        }
        var times = new Figures(warm);
        System.out.printf(
                "DIFFUSION %,d things, %s: cold %.0f, p50 %.1f, p95 %.1f, longest %.1f ms%n",
                things, question, cold, times.median(), times.percentile(95), times.percentile(100));
    }

    private static double milliseconds(Callable<?> ask) throws Exception {
        var began = System.nanoTime();
        ask.call();
        return (System.nanoTime() - began) / 1e6;
    }

    private static Id largestNetwork(Flow flow) {
        return flow.actors().stream()
                .filter(actor -> actor.id().kind() == ThingKind.NETWORK)
                .max(Comparator.comparingInt(
                                (Actor actor) -> actor.memberships().size())
                        .thenComparing(Actor::id))
                .orElseThrow()
                .id();
    }

    private static Id busiestMember(Flow flow) {
        return flow.actors().stream()
                .filter(actor -> actor.id().kind() == ThingKind.ORGANISATION)
                .max(Comparator.comparingInt(
                                (Actor actor) -> actor.memberships().size())
                        .thenComparing(Actor::id))
                .orElseThrow()
                .id();
    }

    private static Id commonestCondition(Flow flow) {
        return flow.dossiers().stream()
                .flatMap(dossier -> dossier.conditions().stream())
                .collect(groupingBy(id -> id, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Id, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static String commonestRegion(Flow flow) {
        return flow.actors().stream()
                .map(Actor::region)
                .filter(Objects::nonNull)
                .collect(groupingBy(id -> id, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
