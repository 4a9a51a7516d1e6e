package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.flow.Derivation;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessor;

/**
 * Which organisations and networks that were succeeded stand for which others, from one viewpoint.
 *
 * @param byEnd by what they stand for
 */
record Formers(Map<Id, List<Id>> byEnd) {

    static Formers of(Flow flow, Viewpoint viewpoint) {
        return flow.derived(new From(viewpoint));
    }

    List<Id> of(Id end) {
        return byEnd.getOrDefault(end, List.of());
    }

    private record From(Viewpoint viewpoint) implements Derivation<Formers> {

        @Override
        public Formers from(Flow flow) {
            var assessor = new Assessor(flow, viewpoint);
            var byEnd = new HashMap<Id, List<Id>>();
            for (var actor : flow.actors()) {
                if (!actor.successions().isEmpty()) {
                    for (var end : assessor.standing(actor.id())) {
                        byEnd.computeIfAbsent(end, none -> new ArrayList<>()).add(actor.id());
                    }
                }
            }
            return new Formers(byEnd);
        }
    }
}
