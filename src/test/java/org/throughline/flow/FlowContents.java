package org.throughline.flow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.flow.Succession.SuccessionLink;
import org.throughline.graph.Id;

/**
 * All that a copy says, to be compared with what another says.
 *
 * @param dossiers by innovation
 * @param actors by id
 * @param mentions the innovations whose dossiers mention each of a number of ids
 * @param broader by condition
 * @param narrower by condition
 */
record FlowContents(
        Map<Id, Dossier> dossiers,
        Map<Id, Actor> actors,
        Map<Id, Set<Id>> mentions,
        Map<Id, Set<Id>> broader,
        Map<Id, Set<Id>> narrower) {

    static FlowContents of(Flow flow) {
        return new FlowContents(
                flow.dossiers().stream().collect(toMap(Dossier::innovation, identity())),
                flow.actors().stream().collect(toMap(Actor::id, identity())),
                all(id -> flow.mentioning(id).stream().map(Dossier::innovation).collect(toSet())),
                all(flow::broader),
                all(flow::narrower));
    }

    /** For every id that {@link FlowWrites} can make. */
    private static Map<Id, Set<Id>> all(Function<Id, Set<Id>> read) {
        return Stream.of("condition/c", "study/s", "org/o", "net/n", "programme/p", "curriculum/c")
                .flatMap(prefix -> IntStream.range(0, 6).mapToObj(number -> new Id(prefix + number)))
                .collect(toMap(identity(), read));
    }

    /** The ids of all facts. */
    Set<Id> facts() {
        var edges = Stream.concat(
                        dossiers.values().stream()
                                .flatMap(dossier ->
                                        Stream.of(dossier.evidence(), dossier.adoptions(), dossier.teaching())),
                        actors.values().stream().map(Actor::memberships))
                .flatMap(List::stream)
                .map(FlowFact::id);
        var links = actors.values().stream()
                .map(Actor::successions)
                .flatMap(Collection::stream)
                .map(Succession::link)
                .filter(Objects::nonNull)
                .map(SuccessionLink::id);
        return Stream.concat(edges, links).collect(toSet());
    }
}
