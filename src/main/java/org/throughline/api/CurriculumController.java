package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Curriculum.Kind;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Teaching.Coverage;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** Lists of curricula. */
@Controller
class CurriculumController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Curriculum>>> curricula(
            @Argument @Nullable CurriculumFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Curriculum.class, ThingKind.CURRICULUM, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record CurriculumFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Id provider,
            @Nullable Id commissionedBy,
            @Nullable Id topic,
            boolean includeNarrower,
            @Nullable TeachingFilter teaches,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.kind", kind)
                    .refersTo("filter.provider", "PROVIDED_BY", provider, ThingKind.ORGANISATION, ThingKind.NETWORK)
                    .refersTo(
                            "filter.commissionedBy",
                            "COMMISSIONED_BY",
                            commissionedBy,
                            ThingKind.ORGANISATION,
                            ThingKind.NETWORK)
                    .about("filter.topic", topic, includeNarrower)
                    .having(FactKind.TEACHING, "IN", teaches == null ? null : teaches.conditions())
                    .at(asOf);
        }
    }

    /** What a curriculum has to teach. */
    record TeachingFilter(@Nullable Id innovation, @Nullable Set<Coverage> coverage) {

        Conditions conditions() {
            return new Conditions()
                    .refersTo("filter.teaches.innovation", "TAUGHT_THROUGH", innovation, ThingKind.INNOVATION)
                    .oneOf("filter.teaches.coverage", coverage);
        }
    }
}
