package org.throughline.api;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.Membership.Role;
import org.throughline.graph.Organisation;
import org.throughline.graph.Organisation.Kind;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingRelation;

/** Lists of organisations. */
@Controller
class OrganisationController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Organisation>>> organisations(
            @Argument @Nullable OrganisationFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Organisation.class, ThingKind.ORGANISATION, conditions, orderBy);
    }

    @SchemaMapping
    CompletableFuture<Connection<Edge<Organisation>>> successors(
            Organisation organisation, @Argument @Nullable PartialDate asOf, ThingPages pages) {
        return pages.related(Organisation.class, organisation.id(), ThingRelation.SUCCESSORS, asOf);
    }

    @SchemaMapping
    CompletableFuture<Connection<Edge<Organisation>>> predecessors(
            Organisation organisation, @Argument @Nullable PartialDate asOf, ThingPages pages) {
        return pages.related(Organisation.class, organisation.id(), ThingRelation.PREDECESSORS, asOf);
    }

    /** Which of them are wanted. */
    record OrganisationFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Set<String> region,
            @Nullable String odsCode,
            @Nullable OrganisationMembershipFilter membership,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.kind", kind)
                    .oneOf("filter.region", region)
                    .equal("odsCode", odsCode == null ? null : odsCode.strip().toUpperCase(Locale.ROOT))
                    .having(FactKind.MEMBERSHIP, "HOLDS", membership == null ? null : membership.conditions())
                    .at(asOf);
        }
    }

    /** What sort of membership an organisation has to have. */
    record OrganisationMembershipFilter(
            @Nullable Id network,
            @Nullable Set<Role> role,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .refersTo("filter.membership.network", "OF", network, ThingKind.NETWORK)
                    .oneOf("filter.membership.role", role)
                    .at(asOf);
        }
    }
}
