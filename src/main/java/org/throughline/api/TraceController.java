package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.trace.Chain;
import org.throughline.trace.InapplicableFilter;
import org.throughline.trace.TraceDirection;
import org.throughline.trace.TraceQuery;
import org.throughline.trace.Tracer;
import org.throughline.trace.UntraceableStart;

/** Chains from research to practice and teaching. */
@Controller
class TraceController {

    private final Tracer tracer;

    TraceController(Tracer tracer) {
        this.tracer = tracer;
    }

    @QueryMapping
    Connection<Edge<Chain>> trace(
            @Argument Id from,
            @Argument TraceDirection direction,
            @Argument @Nullable Set<Evidence.Direction> evidenceDirection,
            @Argument @Nullable Set<Adoption.Status> adoptionStatus,
            Viewpoint viewpoint,
            PageArguments page,
            DataFetchingEnvironment field) {
        var cursors = new Cursors("trace %s %s".formatted(from, direction));
        var query = query(
                from,
                direction,
                orEmpty("evidenceDirection", evidenceDirection),
                orEmpty("adoptionStatus", adoptionStatus),
                viewpoint,
                page.request(cursors));
        return tracer.trace(query, Answers.kept(field.getGraphQlContext()).revision())
                .map(chains -> Connection.of(
                        chains, cursors, page, chains::total, (cursor, chain) -> new Edge<>(cursor, chain)))
                .orElseThrow(() -> BadArgument.unknown("from", from));
    }

    private static TraceQuery query(
            Id from,
            TraceDirection direction,
            Set<Evidence.Direction> evidenceDirection,
            Set<Adoption.Status> adoptionStatus,
            Viewpoint viewpoint,
            PageRequest page) {
        try {
            return new TraceQuery(from, direction, evidenceDirection, adoptionStatus, viewpoint, page);
        } catch (UntraceableStart refused) {
            throw new BadArgument("from", String.valueOf(refused.getMessage()));
        } catch (InapplicableFilter refused) {
            throw new BadArgument(refused.argument(), String.valueOf(refused.getMessage()));
        }
    }

    private static <T> Set<T> orEmpty(String argument, @Nullable Set<T> values) {
        if (values == null) {
            return Set.of();
        }
        Conditions.requireSome(argument, values);
        return values;
    }
}
