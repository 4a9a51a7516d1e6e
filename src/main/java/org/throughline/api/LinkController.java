package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Link;
import org.throughline.graph.Link.Kind;
import org.throughline.graph.Network;
import org.throughline.graph.PartialDate;

/** How a network relates to others, whichever way round. */
@Controller
class LinkController {

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Link>>> links(
            Network network,
            @Argument @Nullable Set<Kind> kind,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        var conditions = new Conditions().oneOf("kind", kind).at(asOf);
        return pages.find(
                network.id(),
                FactRelation.LINKS_OF_NETWORK,
                conditions,
                Link.class,
                link -> link.from().equals(network.id()) ? link.to() : link.from());
    }
}
