package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.flow.Viewpoint;
import org.throughline.flow.ViewpointLimits;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** Reads from where a question is asked, and refuses what nobody can know or the graph does not have. */
@Component
class Viewpoints {

    private final Known known;
    private final ViewpointLimits limits;

    Viewpoints(Known known, Clock clock) {
        this.known = known;
        limits = new ViewpointLimits(clock);
    }

    /**
     * Reads the arguments {@code asOf}, {@code knownAt} and {@code ignoring} of a field.
     *
     * @throws BadArgument if a date is in the future, or there is nothing with an id
     */
    Viewpoint of(DataFetchingEnvironment field) {
        @Nullable PartialDate asOf = field.getArgument("asOf");
        @Nullable Instant knownAt = field.getArgument("knownAt");
        @Nullable List<Id> ignoring = field.getArgument("ignoring");
        return new Viewpoint(
                asOf == null ? null : BadArgument.made("asOf", () -> limits.asOf(asOf)),
                knownAt == null ? null : BadArgument.made("knownAt", () -> limits.knownAt(knownAt)),
                ignoring == null ? Set.of() : ignoring(ignoring, field));
    }

    private Set<Id> ignoring(List<Id> ids, DataFetchingEnvironment field) {
        Conditions.requireSome("ignoring", ids);
        ids.forEach(id -> BadArgument.made("ignoring", () -> limits.ignoring(id)));
        var ignoring = Set.copyOf(ids);
        known.require("ignoring", ignoring, field);
        return ignoring;
    }
}
