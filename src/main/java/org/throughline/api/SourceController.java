package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Source;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingQuery.YearRange;

/** Lists of sources. */
@Controller
class SourceController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Source>>> sources(
            @Argument @Nullable SourceFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Source.class, ThingKind.SOURCE, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record SourceFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<String> publisher,
            @Nullable YearRange published,
            @Nullable String doi) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.publisher", publisher)
                    .dated("filter.published", published)
                    .doi(doi);
        }
    }
}
