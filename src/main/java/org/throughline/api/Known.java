package org.throughline.api;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.graph.FactKind;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.ThingKind;
import org.throughline.graph.Things;

/** Refuses arguments that name what the graph does not have. */
@Component
class Known {

    private final Things things;
    private final Facts facts;

    Known(Things things, Facts facts) {
        this.things = things;
        this.facts = facts;
    }

    /** @throws BadArgument if the id is of none of the kinds, or the graph has nothing of the id */
    void require(String argument, Id id, DataFetchingEnvironment field, NodeKind... kinds) {
        require(argument, Set.of(id), field, kinds);
    }

    /** @throws BadArgument if one of the ids is of none of the kinds, or the graph has nothing of it */
    void require(String argument, Set<Id> ids, DataFetchingEnvironment field, NodeKind... kinds) {
        ids.forEach(id -> Conditions.ofKind(argument, id, kinds));
        var kept = Answers.kept(field.getGraphQlContext());
        var found = new HashSet<Id>();
        found.addAll(
                kept.find(ofKind(ids, ThingKind.class), things::findAllById).keySet());
        found.addAll(kept.find(ofKind(ids, FactKind.class), facts::findAllById).keySet());
        ids.stream().filter(id -> !found.contains(id)).sorted().findFirst().ifPresent(unknown -> {
            throw new BadArgument(argument, "found %s, which the graph does not have".formatted(unknown));
        });
    }

    private static Set<Id> ofKind(Set<Id> ids, Class<? extends NodeKind> kind) {
        return ids.stream().filter(id -> kind.isInstance(id.kind())).collect(toSet());
    }
}
