package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.flow.Derivation;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessor;

/**
 * Which organisations and networks that were succeeded stand for which others, from one viewpoint.
 *
 * @param ends what they stand for, in the order of ids; without those that were not succeeded
 * @param byEnd they themselves, by what they stand for
 */
record Formers(Map<Id, Set<Id>> ends, Map<Id, List<Id>> byEnd) {

    static Formers of(Flow flow, Viewpoint viewpoint) {
        return flow.derived(new From(viewpoint));
    }

    /** What an organisation or network stands for. */
    Set<Id> body(Id id) {
        var found = ends.get(id);
        return found == null ? Set.of(id) : found;
    }

    /** All organisations and networks that are one body with this one, and itself; some of them more than once. */
    Stream<Id> oneBody(Id id) {
        var others = body(id).stream()
                .flatMap(end -> Stream.concat(
                        body(end).contains(end) ? Stream.of(end) : Stream.empty(),
                        byEnd.getOrDefault(end, List.of()).stream()));
        return Stream.concat(Stream.of(id), others);
    }

    private record From(Viewpoint viewpoint) implements Derivation<Formers> {

        @Override
        public Formers from(Flow flow) {
            var assessor = new Assessor(flow, viewpoint);
            var formers = new Formers(new HashMap<>(), new HashMap<>());
            for (var actor : flow.actors()) {
                if (!actor.successions().isEmpty()) {
                    formers.add(actor.id(), assessor.standing(actor.id()));
                }
            }
            return formers;
        }

        @Override
        public Formers without(Set<Id> innovations, Formers formers) {
            return formers;
        }
    }

    private void add(Id former, Set<Id> standsFor) {
        ends.put(former, standsFor);
        standsFor.forEach(
                end -> byEnd.computeIfAbsent(end, none -> new ArrayList<>()).add(former));
    }
}
