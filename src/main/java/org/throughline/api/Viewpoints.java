package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;

/** Reads from where a question is asked, and refuses what nobody can know or the graph does not have. */
@Component
class Viewpoints {

    private static final NodeKind[] IGNORABLE = {
        ThingKind.STUDY,
        ThingKind.SOURCE,
        ThingKind.ORGANISATION,
        ThingKind.NETWORK,
        ThingKind.CURRICULUM,
        FactKind.EVIDENCE,
        FactKind.ADOPTION,
        FactKind.TEACHING,
        FactKind.MEMBERSHIP,
        FactKind.LINK
    };

    private final Known known;
    private final Clock clock;

    Viewpoints(Known known, Clock clock) {
        this.known = known;
        this.clock = clock;
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
        requirePast(asOf, knownAt);
        return new Viewpoint(asOf, knownAt, ignoring == null ? Set.of() : ignoring(ignoring, field));
    }

    private void requirePast(@Nullable PartialDate asOf, @Nullable Instant knownAt) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (asOf != null && asOf.earliest().isAfter(today)) {
            throw new BadArgument("asOf", "found %s, expected a date up to today, %s".formatted(asOf, today));
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            throw new BadArgument("knownAt", "found %s, expected a moment up to now, %s".formatted(knownAt, now));
        }
    }

    private Set<Id> ignoring(List<Id> ids, DataFetchingEnvironment field) {
        Conditions.requireSome("ignoring", ids);
        var ignoring = Set.copyOf(ids);
        known.require("ignoring", ignoring, field, IGNORABLE);
        return ignoring;
    }
}
