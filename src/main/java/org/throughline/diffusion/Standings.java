package org.throughline.diffusion;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.flow.Derivation;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessor;

/**
 * How innovations stand from one viewpoint, each worked out when it is first asked for: a question about one condition
 * does not wait for all others, and after a write only those that it changed are worked out anew.
 */
final class Standings {

    private final Map<Id, Standing> known = new ConcurrentHashMap<>();

    /** Those that are kept for a state of the flow. */
    static Standings of(Flow flow, Viewpoint viewpoint) {
        return flow.derived(new From(viewpoint));
    }

    Standing of(Dossier dossier, Assessor assessor, Flow flow) {
        var found = known.get(dossier.innovation());
        return found == null
                ? known.computeIfAbsent(dossier.innovation(), none -> Standing.of(assessor.of(dossier), flow))
                : found;
    }

    private record From(Viewpoint viewpoint) implements Derivation<Standings> {

        @Override
        public Standings from(Flow flow) {
            return new Standings();
        }

        @Override
        public Standings without(Set<Id> innovations, Standings standings) {
            standings.known.keySet().removeAll(innovations);
            return standings;
        }
    }
}
