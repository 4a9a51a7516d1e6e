package org.throughline.takeaway;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Present;
import org.throughline.proof.Presents;

/** Tells what organisations and networks that became something else, or ended, since are today. */
@Component
class Today {

    private final Flows flows;

    Today(Flows flows) {
        this.flows = flows;
    }

    /**
     * What they are today, by their ids.
     *
     * @param ids ids of any kind
     * @param viewpoint what is known and what is left out; its date is not
     * @return without those that are today what they were
     */
    Map<Id, Present> of(Set<Id> ids, Viewpoint viewpoint) {
        return flows.ask(flow -> {
            var presents = new Presents(flow, viewpoint);
            return ids.stream()
                    .map(presents::of)
                    .flatMap(Optional::stream)
                    .filter(not(Present::isItself))
                    .collect(toMap(present -> present.of().id(), identity()));
        });
    }
}
