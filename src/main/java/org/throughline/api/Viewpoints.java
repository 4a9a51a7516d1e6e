package org.throughline.api;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.FactKind;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.Things;

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

    private final Things things;
    private final Facts facts;
    private final Clock clock;

    Viewpoints(Things things, Facts facts, Clock clock) {
        this.things = things;
        this.facts = facts;
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
        return new Viewpoint(asOf, knownAt, ignoring == null ? Set.of() : known(ignoring, field));
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

    private Set<Id> known(List<Id> ignoring, DataFetchingEnvironment field) {
        Conditions.requireSome("ignoring", ignoring);
        ignoring.forEach(id -> Conditions.ofKind("ignoring", id, IGNORABLE));
        var kept = Answers.kept(field.getGraphQlContext());
        var wanted = Set.copyOf(ignoring);
        var found = new HashSet<Id>();
        found.addAll(
                kept.find(ofKind(wanted, ThingKind.class), things::findAllById).keySet());
        found.addAll(
                kept.find(ofKind(wanted, FactKind.class), facts::findAllById).keySet());
        wanted.stream().filter(id -> !found.contains(id)).sorted().findFirst().ifPresent(unknown -> {
            throw new BadArgument("ignoring", "found %s, which the graph does not have".formatted(unknown));
        });
        return wanted;
    }

    private static Set<Id> ofKind(Set<Id> ids, Class<? extends NodeKind> kind) {
        return ids.stream().filter(id -> kind.isInstance(id.kind())).collect(toSet());
    }
}
