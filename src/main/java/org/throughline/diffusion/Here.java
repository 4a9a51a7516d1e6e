package org.throughline.diffusion;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * Who is in a place, by {@code docs/rules/here.md}.
 *
 * @param network the network that the place is; null where it is none
 * @param members the organisations in it
 * @param all whoever is one body with the network or one of the members, and they themselves
 */
record Here(@Nullable Actor network, List<Actor> members, Set<Id> all) {

    /** @throws RefusedPlace if nobody is recorded to be there, or it was not there at the date that is asked for */
    static Here of(Where where, Question question) {
        return switch (where) {
            case Where.InNetwork(var network) ->
                ofNetwork(network, existing(network, where, question), where, question);
            case Where.InOrganisation(var organisation) ->
                ofOrganisation(existing(organisation, where, question), question);
            case Where.InRegion(var region) -> ofRegion(region, where, question);
        };
    }

    private static @Nullable Actor existing(Id id, Where where, Question question) {
        var actor = question.actor(id);
        if (actor != null) {
            new Existence(actor, question).require(where);
        }
        return actor;
    }

    private static Here ofOrganisation(@Nullable Actor organisation, Question question) {
        return of(null, organisation == null ? List.of() : List.of(organisation), question);
    }

    private static Here ofNetwork(Id id, @Nullable Actor network, Where where, Question question) {
        var members = network == null
                ? List.<Actor>of()
                : network.memberships().stream()
                        .filter(question.viewpoint()::counts)
                        .map(MembershipEdge::organisation)
                        .distinct()
                        .map(question::actor)
                        .filter(Objects::nonNull)
                        .filter(question::mayExist)
                        .toList();
        if (members.isEmpty()) {
            var recorded = network == null ? Stream.<MembershipEdge>empty() : network.memberships().stream();
            throw withoutMembers(id, Uncounted.of(question.viewpoint(), recorded, Set.of()), where);
        }
        return of(network, members, question);
    }

    private static Here ofRegion(String region, Where where, Question question) {
        var regions = Regions.of(question.flow());
        var members = regions.in(region).stream().filter(question::mayExist).toList();
        if (members.isEmpty()) {
            var known = regions.namesWhere(question::mayExist);
            throw withoutOrganisations(region, question.viewpoint().asOf(), known, where);
        }
        return of(null, members, question);
    }

    /** @param uncounted the recorded memberships that do not count */
    private static RefusedPlace withoutMembers(Id network, Uncounted uncounted, Where where) {
        var found = uncounted.isEmpty()
                ? "no members are recorded"
                : "the recorded memberships are %s".formatted(uncounted.words());
        return new RefusedPlace(
                where.argument(), "found %s, of which %s: expected a network with members".formatted(network, found));
    }

    private static RefusedPlace withoutOrganisations(
            String region, @Nullable PartialDate asOf, List<String> known, Where where) {
        return new RefusedPlace(
                where.argument(),
                "found '%s', of which no organisation is recorded%s: expected one of %s"
                        .formatted(region, asOf == null ? "" : " as of " + asOf, String.join(", ", known)));
    }

    private static Here of(@Nullable Actor network, List<Actor> members, Question question) {
        var all = new HashSet<Id>();
        Stream.concat(Stream.ofNullable(network), members.stream())
                .flatMap(actor -> question.oneBody(actor.id()))
                .forEach(all::add);
        return new Here(network, members.stream().sorted(comparing(Actor::id)).toList(), all);
    }

    boolean has(Id adopter) {
        return all.contains(adopter);
    }
}
