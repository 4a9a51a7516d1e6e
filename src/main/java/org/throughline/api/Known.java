package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.Nodes;
import org.throughline.graph.UnknownId;

/** Refuses arguments that name what the graph does not have. */
@Component
class Known {

    private final Nodes nodes;

    Known(Nodes nodes) {
        this.nodes = nodes;
    }

    /** @throws BadArgument if the id is of none of the kinds, or the graph has nothing of the id */
    void require(String argument, Id id, DataFetchingEnvironment field, NodeKind... kinds) {
        require(argument, Set.of(id), field, kinds);
    }

    /** @throws BadArgument if one of the ids is of none of the kinds, or the graph has nothing of it */
    void require(String argument, Set<Id> ids, DataFetchingEnvironment field, NodeKind... kinds) {
        ids.forEach(id -> Conditions.ofKind(argument, id, kinds));
        var kept = Answers.kept(field.getGraphQlContext());
        var found = kept.find(ids, missing -> nodes.find(missing).all());
        try {
            UnknownId.requireAll(ids, found::containsKey);
        } catch (UnknownId unknown) {
            throw new BadArgument(argument, String.valueOf(unknown.getMessage()));
        }
    }
}
