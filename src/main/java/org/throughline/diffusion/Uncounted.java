package org.throughline.diffusion;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.flow.FlowFact;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;

/**
 * Facts that are known now and do not count from a viewpoint: "Left out" in {@code docs/rules/here.md}.
 *
 * @param viewpoint from where it is asked
 * @param facts the facts
 */
record Uncounted(Viewpoint viewpoint, List<FlowFact> facts) {

    /** @param counted the ids of those that count, and maybe of others */
    static Uncounted of(Viewpoint viewpoint, Stream<? extends FlowFact> facts, Set<Id> counted) {
        return new Uncounted(
                viewpoint,
                facts.filter(fact -> Viewpoint.EVERYTHING.knows(fact) && !counted.contains(fact.id()))
                        .map(FlowFact.class::cast)
                        .toList());
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What is the matter with them, such as "of another date or left out". */
    String words() {
        return facts.stream().map(this::reason).distinct().sorted().collect(joining(" or "));
    }

    private String reason(FlowFact fact) {
        if (!new Viewpoint(null, null, viewpoint.ignoring()).knows(fact)) {
            return "left out";
        }
        return new Viewpoint(null, viewpoint.knownAt(), Set.of()).knows(fact) ? "of another date" : "not known then";
    }
}
