package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.Membership.Role;
import org.throughline.graph.Network;
import org.throughline.graph.Network.Kind;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** Lists of networks. */
@Controller
class NetworkController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Network>>> networks(
            @Argument @Nullable NetworkFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Network.class, ThingKind.NETWORK, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record NetworkFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Id host,
            @Nullable NetworkMemberFilter member,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.kind", kind)
                    .refersTo("filter.host", "HOSTED_BY", host, ThingKind.ORGANISATION)
                    .having(FactKind.MEMBERSHIP, "OF", member == null ? null : member.conditions())
                    .at(asOf);
        }
    }

    /** What sort of member a network has to have. */
    record NetworkMemberFilter(
            @Nullable Id organisation,
            @Nullable Set<Role> role,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .refersTo("filter.member.organisation", "HOLDS", organisation, ThingKind.ORGANISATION)
                    .oneOf("filter.member.role", role)
                    .at(asOf);
        }
    }
}
