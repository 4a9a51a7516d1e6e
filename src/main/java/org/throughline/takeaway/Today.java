package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessor;

/** Tells what organisations and networks that became something else since are today. */
@Component
class Today {

    private final Flows flows;

    Today(Flows flows) {
        this.flows = flows;
    }

    /**
     * The names of what they became, by their ids.
     *
     * @param ids ids of any kind
     * @param viewpoint what is known and what is left out; its date is not
     * @return without those that are today what they were
     */
    Map<Id, String> of(Set<Id> ids, Viewpoint viewpoint) {
        return flows.ask(flow -> of(ids, viewpoint.ofToday(), flow));
    }

    private static Map<Id, String> of(Set<Id> ids, Viewpoint viewpoint, Flow flow) {
        var assessor = new Assessor(flow, viewpoint);
        var names = new TreeMap<Id, String>();
        for (var id : ids) {
            if (flow.actor(id) != null) {
                var present = assessor.standing(id);
                if (!present.contains(id)) {
                    names.put(
                            id,
                            present.stream()
                                    .sorted()
                                    .map(each -> name(each, flow))
                                    .collect(joining(" and ")));
                }
            }
        }
        return names;
    }

    private static String name(Id id, Flow flow) {
        var actor = flow.actor(id);
        return actor == null ? id.value() : actor.name();
    }
}
