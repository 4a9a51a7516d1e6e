package org.throughline.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Nodes;

/** Tells the pathways of innovations, each with its strongest chain. */
@Component
public class Pathways {

    private final Flows flows;
    private final Nodes nodes;

    Pathways(Flows flows, Nodes nodes) {
        this.flows = flows;
        this.nodes = nodes;
    }

    /**
     * The pathways of innovations, read by one statement however many there are.
     *
     * @param innovations their ids, as many as fit on a page
     * @return for each id in its order; empty for one that the graph does not have
     */
    public List<Optional<Pathway>> of(List<Id> innovations, Viewpoint viewpoint) {
        var paths = flows.ask(flow -> paths(innovations, viewpoint, flow));
        var stages = Stages.read(paths.stream().flatMap(Optional::stream).toList(), Set.of(), nodes);
        return paths.stream()
                .map(path -> path.filter(stages::have).map(found -> pathway(found, stages, viewpoint)))
                .toList();
    }

    private static List<Optional<TracedPath>> paths(List<Id> innovations, Viewpoint viewpoint, Flow flow) {
        var grading = new Grading(flow, viewpoint);
        return innovations.stream()
                .map(id -> flow.dossier(id).map(dossier -> grading.of(best(dossier, grading))))
                .toList();
    }

    private static ChainPath best(Dossier dossier, Grading grading) {
        var best = grading.of(dossier).best();
        return new ChainPath(
                dossier.innovation(),
                best.evidence() == null ? null : Half.of(best.evidence()),
                dossier,
                best.adoption() == null ? null : Half.of(best.adoption()));
    }

    private static Pathway pathway(TracedPath path, Stages stages, Viewpoint viewpoint) {
        var chain = Chain.of(stages.at(path), TraceDirection.FORWARD, viewpoint.asOf(), path.strength(), path.proof());
        return new Pathway(Objects.requireNonNull(path.proof()), chain);
    }
}
