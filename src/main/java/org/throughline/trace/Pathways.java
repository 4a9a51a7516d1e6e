package org.throughline.trace;

import java.util.EnumSet;
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
        return told(flows.ask(flow -> found(innovations, viewpoint, flow)));
    }

    /** What the flow says of innovations: for whoever asks it for more, and wants it all of one state. */
    public static Found found(List<Id> innovations, Viewpoint viewpoint, Flow flow) {
        var grading = new Grading(flow, viewpoint);
        return new Found(
                viewpoint,
                innovations.stream()
                        .map(id -> flow.dossier(id).map(dossier -> best(dossier, viewpoint, grading)))
                        .toList());
    }

    /**
     * The pathways of what was found, read by one statement.
     *
     * @return in its order; empty for what the graph does not have, or has no more
     */
    public List<Optional<Pathway>> told(Found found) {
        var paths =
                found.best.stream().flatMap(Optional::stream).map(Best::path).toList();
        var stages = Stages.read(paths, Set.of(), found.viewpoint, nodes);
        return found.best.stream()
                .map(best ->
                        best.filter(each -> stages.have(each.path)).map(each -> each.pathway(stages, found.viewpoint)))
                .toList();
    }

    private static Best best(Dossier dossier, Viewpoint viewpoint, Grading grading) {
        var best = grading.of(dossier).best();
        var path = new ChainPath(
                dossier.innovation(),
                best.evidence() == null ? null : Half.of(best.evidence()),
                dossier,
                best.adoption() == null ? null : Half.of(best.adoption()));
        return new Best(grading.of(path), gaps(dossier, viewpoint));
    }

    /** What there is none of at all: a best chain can be short of it although there is some that does not support it. */
    private static Set<Gap> gaps(Dossier dossier, Viewpoint viewpoint) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (dossier.evidence().stream().noneMatch(viewpoint::counts)) {
            gaps.add(Gap.EVIDENCE);
        }
        if (dossier.adoptions().stream().noneMatch(viewpoint::counts)) {
            gaps.add(Gap.ADOPTION);
        }
        if (dossier.teaching().stream().noneMatch(viewpoint::counts)) {
            gaps.add(Gap.TEACHING);
        }
        return gaps;
    }

    /** What the flow says of some innovations, whose things and facts are still to be read. */
    public static final class Found {

        private final Viewpoint viewpoint;
        private final List<Optional<Best>> best;

        private Found(Viewpoint viewpoint, List<Optional<Best>> best) {
            this.viewpoint = viewpoint;
            this.best = best;
        }
    }

    private record Best(TracedPath path, Set<Gap> gaps) {

        Pathway pathway(Stages stages, Viewpoint viewpoint) {
            var at = stages.at(path);
            var innovation = at.stream()
                    .filter(InnovationStage.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            var chain = Chain.of(at, path, innovation, gaps, viewpoint);
            return new Pathway(Objects.requireNonNull(path.proof()), chain);
        }
    }
}
