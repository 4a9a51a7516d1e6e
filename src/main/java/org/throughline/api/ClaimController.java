package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Claim;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;

/** What is claimed about a thing, and what disputes a claim. A claim has no other end, so it is itself the node. */
@Controller
class ClaimController {

    @SchemaMapping(typeName = "Thing")
    CompletableFuture<Connection<Edge<Claim>>> claims(
            Thing thing, @Argument @Nullable Set<String> measure, FactPages pages) {
        return found(thing.id(), FactRelation.CLAIMS_ABOUT, new Conditions().oneOf("measure", measure), pages);
    }

    @SchemaMapping
    CompletableFuture<Connection<Edge<Claim>>> disputes(Claim claim, FactPages pages) {
        return found(claim.id(), FactRelation.DISPUTES_OF_CLAIM, new Conditions(), pages);
    }

    private static CompletableFuture<Connection<Edge<Claim>>> found(
            Id of, FactRelation relation, Conditions conditions, FactPages pages) {
        return pages.page(of, relation, conditions, (cursor, claim) -> new Edge<>(cursor, (Claim) claim));
    }
}
