package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Curriculum;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Innovation;
import org.throughline.graph.Teaching;
import org.throughline.graph.Teaching.Coverage;

/** Where an innovation is taught, and what a curriculum teaches. */
@Controller
class TeachingController {

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Teaching>>> teaching(
            Innovation innovation, @Argument @Nullable Set<Coverage> coverage, FactPages pages) {
        var conditions = new Conditions().oneOf("coverage", coverage);
        return pages.find(
                innovation.id(), FactRelation.TEACHING_OF_INNOVATION, conditions, Teaching.class, Teaching::curriculum);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Teaching>>> teaches(
            Curriculum curriculum, @Argument @Nullable Set<Coverage> coverage, FactPages pages) {
        var conditions = new Conditions().oneOf("coverage", coverage);
        return pages.find(
                curriculum.id(), FactRelation.TEACHING_IN_CURRICULUM, conditions, Teaching.class, Teaching::innovation);
    }
}
