package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Adoption;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Programme;
import org.throughline.graph.ThingKind;

/** The adoptions of an innovation, by an adopter, and through a network or programme. */
@Controller
class AdoptionController {

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Adoption>>> adoptions(
            Innovation innovation,
            @Argument @Nullable Set<Status> status,
            @Argument @Nullable Id via,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        var conditions = conditions(status, via, asOf);
        return pages.find(
                innovation.id(), FactRelation.ADOPTIONS_OF_INNOVATION, conditions, Adoption.class, Adoption::adopter);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Adoption>>> adoptions(
            Organisation organisation,
            @Argument @Nullable Set<Status> status,
            @Argument @Nullable Id via,
            @Argument @Nullable PartialDate asOf,
            @Argument boolean includePredecessors,
            FactPages pages) {
        var relation = includePredecessors
                ? FactRelation.ADOPTIONS_BY_ADOPTER_OR_PREDECESSORS
                : FactRelation.ADOPTIONS_BY_ADOPTER;
        return adopted(organisation.id(), relation, conditions(status, via, asOf), pages);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Adoption>>> adoptions(
            Network network,
            @Argument @Nullable Set<Status> status,
            @Argument @Nullable Id via,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        return adopted(network.id(), FactRelation.ADOPTIONS_BY_ADOPTER, conditions(status, via, asOf), pages);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Adoption>>> adoptionsVia(
            Network network,
            @Argument @Nullable Set<Status> status,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        return adopted(network.id(), FactRelation.ADOPTIONS_VIA, conditions(status, null, asOf), pages);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Adoption>>> adoptionsVia(
            Programme programme,
            @Argument @Nullable Set<Status> status,
            @Argument @Nullable PartialDate asOf,
            FactPages pages) {
        return adopted(programme.id(), FactRelation.ADOPTIONS_VIA, conditions(status, null, asOf), pages);
    }

    private static CompletableFuture<Connection<FactEdge<Adoption>>> adopted(
            Id of, FactRelation relation, Conditions conditions, FactPages pages) {
        return pages.find(of, relation, conditions, Adoption.class, Adoption::innovation);
    }

    private static Conditions conditions(@Nullable Set<Status> status, @Nullable Id via, @Nullable PartialDate asOf) {
        return new Conditions()
                .oneOf("status", status)
                .refersTo("via", "VIA", via, ThingKind.NETWORK, ThingKind.PROGRAMME)
                .at(asOf);
    }
}
