package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Id;

/** Things and facts by their ids. */
@Controller
class NodeController {

    private static final int MOST = 100;

    @QueryMapping
    CompletableFuture<?> node(@Argument Id id, DataFetchingEnvironment field) {
        return Loaders.node(field, id);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Object>> nodes(@Argument List<Id> ids, DataFetchingEnvironment field) {
        if (ids.size() > MOST) {
            throw new BadArgument("ids", "found %d ids, expected at most %d".formatted(ids.size(), MOST));
        }
        return Loaders.nodes(field, ids);
    }
}
