package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Evidence;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Evidence.Role;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Innovation;
import org.throughline.graph.Study;

/** The evidence on an innovation, and that from a study. */
@Controller
class EvidenceController {

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Evidence>>> evidence(
            Innovation innovation,
            @Argument @Nullable Set<Direction> direction,
            @Argument @Nullable Set<Role> role,
            FactPages pages) {
        var conditions = new Conditions().oneOf("direction", direction).oneOf("role", role);
        return pages.find(
                innovation.id(), FactRelation.EVIDENCE_ON_INNOVATION, conditions, Evidence.class, Evidence::study);
    }

    @SchemaMapping
    CompletableFuture<Connection<FactEdge<Evidence>>> evidence(
            Study study,
            @Argument @Nullable Set<Direction> direction,
            @Argument @Nullable Set<Role> role,
            FactPages pages) {
        var conditions = new Conditions().oneOf("direction", direction).oneOf("role", role);
        return pages.find(
                study.id(), FactRelation.EVIDENCE_FROM_STUDY, conditions, Evidence.class, Evidence::innovation);
    }
}
