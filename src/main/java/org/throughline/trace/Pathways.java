package org.throughline.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Nodes;
import org.throughline.graph.Page;

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
        return read(flows.ask(flow -> best(innovations, viewpoint, flow)), viewpoint);
    }

    /**
     * What the flow says of the innovations on a page: for whoever has found them there, and wants it all of one state.
     *
     * @param innovation the innovation that an item of the page is about
     */
    public static <F> Found<F> found(Page<F> page, Function<F, Id> innovation, Viewpoint viewpoint, Flow flow) {
        var innovations = page.items().stream()
                .map(item -> innovation.apply(item.value()))
                .toList();
        return new Found<>(page, best(innovations, viewpoint, flow), viewpoint);
    }

    /**
     * The page with the pathways that were found, read by one statement. What was taken out of the graph meanwhile is left
     * out.
     *
     * @param with puts an item and its pathway together
     */
    public <F, T> Page<T> told(Found<F> found, BiFunction<F, Pathway, T> with) {
        var told = read(found.best, found.viewpoint);
        var items = new ArrayList<Page.Item<T>>();
        for (int i = 0; i < told.size(); i++) {
            var item = found.page.items().get(i);
            told.get(i).ifPresent(pathway -> items.add(new Page.Item<>(item.key(), with.apply(item.value(), pathway))));
        }
        return found.page.with(items);
    }

    private static List<Optional<Best>> best(List<Id> innovations, Viewpoint viewpoint, Flow flow) {
        var grading = new Grading(flow, viewpoint);
        return innovations.stream()
                .map(id -> flow.dossier(id).map(dossier -> best(dossier, viewpoint, grading)))
                .toList();
    }

    private List<Optional<Pathway>> read(List<Optional<Best>> found, Viewpoint viewpoint) {
        var paths = found.stream().flatMap(Optional::stream).map(Best::path).toList();
        var stages = Stages.read(paths, Set.of(), viewpoint, nodes);
        return found.stream()
                .map(best -> best.filter(each -> stages.have(each.path)).map(each -> each.pathway(stages, viewpoint)))
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

    /**
     * A page of what was found about innovations, and what the flow says of them, whose things are still to be read.
     *
     * @param <F> what was found
     */
    public static final class Found<F> {

        private final Page<F> page;
        private final List<Optional<Best>> best;
        private final Viewpoint viewpoint;

        private Found(Page<F> page, List<Optional<Best>> best, Viewpoint viewpoint) {
            this.page = page;
            this.best = best;
            this.viewpoint = viewpoint;
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
