package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Membership;
import org.throughline.graph.Membership.Role;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.PartialDate;

/** The memberships of an organisation, and the members of a network. */
@Controller
class MembershipController {

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Membership>>> memberships(
            Organisation organisation,
            @Argument @Nullable Set<Role> role,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        var conditions = new Conditions().oneOf("role", role).at(asOf);
        return pages.find(
                organisation.id(),
                FactRelation.MEMBERSHIPS_OF_ORGANISATION,
                conditions,
                Membership.class,
                Membership::network);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Membership>>> members(
            Network network,
            @Argument @Nullable Set<Role> role,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        var conditions = new Conditions().oneOf("role", role).at(asOf);
        return pages.find(
                network.id(),
                FactRelation.MEMBERSHIPS_IN_NETWORK,
                conditions,
                Membership.class,
                Membership::organisation);
    }
}
