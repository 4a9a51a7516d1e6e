package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Innovation.Kind;
import org.throughline.graph.Innovation.Status;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingQuery.YearRange;

/** Lists of innovations. */
@Controller
class InnovationController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Innovation>>> innovations(
            @Argument @Nullable InnovationFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Innovation.class, ThingKind.INNOVATION, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record InnovationFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Set<Status> status,
            @Nullable Id condition,
            boolean includeNarrower,
            @Nullable Id developedBy,
            @Nullable Id programme,
            @Nullable Id outcome,
            @Nullable YearRange introduced,
            @Nullable EvidenceFilter evidence,
            @Nullable AdoptionFilter adoption) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.kind", kind)
                    .oneOf("filter.status", status)
                    .about("filter.condition", condition, includeNarrower)
                    .refersTo(
                            "filter.developedBy",
                            "DEVELOPED_BY",
                            developedBy,
                            ThingKind.ORGANISATION,
                            ThingKind.NETWORK)
                    .refersTo("filter.programme", "IN_PROGRAMME", programme, ThingKind.PROGRAMME)
                    .refersTo("filter.outcome", "ADDRESSES", outcome, ThingKind.OUTCOME)
                    .dated("filter.introduced", introduced)
                    .having(FactKind.EVIDENCE, "INFORMS", evidence == null ? null : evidence.conditions())
                    .having(FactKind.ADOPTION, "TAKEN_UP_IN", adoption == null ? null : adoption.conditions());
        }
    }

    /** What sort of evidence there has to be. */
    record EvidenceFilter(
            @Nullable Set<Evidence.Direction> direction,
            @Nullable Set<Evidence.Role> role) {

        Conditions conditions() {
            return new Conditions()
                    .oneOf("filter.evidence.direction", direction)
                    .oneOf("filter.evidence.role", role);
        }
    }

    /** What sort of adoption there has to be. */
    record AdoptionFilter(
            @Nullable Set<Adoption.Status> status,
            @Nullable Id adopter,
            @Nullable Id via) {

        Conditions conditions() {
            return new Conditions()
                    .oneOf("filter.adoption.status", status)
                    .refersTo("filter.adoption.adopter", "BY", adopter, ThingKind.ORGANISATION, ThingKind.NETWORK)
                    .refersTo("filter.adoption.via", "VIA", via, ThingKind.NETWORK, ThingKind.PROGRAMME);
        }
    }
}
