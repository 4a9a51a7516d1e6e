package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Thing;
import org.throughline.search.Facet;
import org.throughline.search.Reading;

/** The fields of what a search found that are not plainly there. */
@Controller
class SearchFields implements RuntimeWiringConfigurer {

    /** The facets, each once, in the order in which they were asked for. */
    @SchemaMapping
    List<SearchFacetCounts> facets(SearchConnection search, @Argument @Nullable List<Facet> of) {
        var wanted = of == null ? List.of(Facet.values()) : of;
        Conditions.requireSome("of", wanted);
        return wanted.stream()
                .distinct()
                .flatMap(facet -> search.found().counts().stream().filter(counts -> counts.facet() == facet))
                .map(SearchFacetCounts::of)
                .toList();
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        new TypeFields<SimilarNode>(wiring, "SimilarThing").value("inWords", String.class, InWords::similar);
        new TypeFields<Reading>(wiring, "SearchReading").list("examples", Thing.class, SearchFields::examples);
        TypeFields.of(wiring, SearchFacetValue.class)
                .future("label", String.class, SearchFields::label)
                .future("node", Thing.class, SearchFields::node);
    }

    private static Object examples(Reading reading, Supplier<DataFetchingEnvironment> environment) {
        return Loaders.readableThings(environment.get(), reading.examples())
                .thenApply(things -> things.stream().filter(Objects::nonNull).toList());
    }

    /** What was removed since, or cannot be read, is told by its id. */
    private static Object label(SearchFacetValue value, Supplier<DataFetchingEnvironment> environment) {
        var node = node(value, environment);
        return node == null ? value.words() : node.thenApply(thing -> thing == null ? value.words() : thing.name());
    }

    private static @Nullable CompletableFuture<Thing> node(
            SearchFacetValue value, Supplier<DataFetchingEnvironment> environment) {
        var id = value.id();
        return id == null ? null : Loaders.readableThing(environment.get(), id);
    }
}
