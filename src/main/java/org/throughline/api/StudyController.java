package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Id;
import org.throughline.graph.Study;
import org.throughline.graph.Study.Design;
import org.throughline.graph.Study.Phase;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingQuery.YearRange;

/** Lists of studies. */
@Controller
class StudyController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Study>>> studies(
            @Argument @Nullable StudyFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Study.class, ThingKind.STUDY, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record StudyFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Phase> phase,
            @Nullable Set<Design> design,
            @Nullable Id condition,
            boolean includeNarrower,
            @Nullable Id conductedBy,
            @Nullable Id funder,
            @Nullable YearRange published,
            @Nullable String doi,
            @Nullable String pmid) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.phase", phase)
                    .oneOf("filter.design", design)
                    .about("filter.condition", condition, includeNarrower)
                    .refersTo(
                            "filter.conductedBy",
                            "CONDUCTED_BY",
                            conductedBy,
                            ThingKind.ORGANISATION,
                            ThingKind.NETWORK)
                    .refersTo(
                            "filter.funder",
                            "FUNDED_BY",
                            funder,
                            ThingKind.ORGANISATION,
                            ThingKind.NETWORK,
                            ThingKind.PROGRAMME)
                    .dated("filter.published", published)
                    .doi(doi)
                    .equal("pmid", pmid);
        }
    }
}
