package org.throughline.diffusion;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.graph.Id;

/**
 * What there is to compare with an adopter of who is here.
 *
 * @param kinds who is here, by kind
 * @param regions the region that most of those here are in; several where as many are in each
 * @param memberships of those here, by network; without the network that the place is
 * @param networks those networks, by what they stand for
 * @param network the network that the place is; null where it is none
 */
record Profile(
        Map<String, List<Id>> kinds,
        TreeSet<String> regions,
        Map<Id, List<MembershipEdge>> memberships,
        Map<Id, List<Id>> networks,
        @Nullable Actor network) {

    static Profile of(Here here, Question question) {
        var kinds = new HashMap<String, List<Id>>();
        Stream.concat(Stream.ofNullable(here.network()), here.members().stream())
                .forEach(actor -> kinds.computeIfAbsent(actor.kind(), none -> new ArrayList<>())
                        .add(actor.id()));
        var memberships = memberships(here, question);
        var networks = networks(memberships.keySet(), question);
        return new Profile(kinds, regions(here.members()), memberships, networks, here.network());
    }

    private static TreeSet<String> regions(Collection<Actor> members) {
        var counts = members.stream()
                .map(Actor::region)
                .filter(Objects::nonNull)
                .collect(groupingBy(region -> region, counting()));
        var most = counts.values().stream().max(Long::compare).orElse(0L);
        return counts.entrySet().stream()
                .filter(count -> count.getValue().equals(most))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    /** Of those here in networks that are not here. */
    private static Map<Id, List<MembershipEdge>> memberships(Here here, Question question) {
        var memberships = new LinkedHashMap<Id, List<MembershipEdge>>();
        for (var member : here.members()) {
            for (var membership : member.memberships()) {
                if (question.viewpoint().counts(membership)) {
                    memberships
                            .computeIfAbsent(membership.network(), none -> new ArrayList<>())
                            .add(membership);
                }
            }
        }
        memberships.keySet().removeIf(here::has);
        return memberships;
    }

    private static Map<Id, List<Id>> networks(Set<Id> networks, Question question) {
        var byEnd = new HashMap<Id, List<Id>>();
        for (var network : networks) {
            for (var end : question.body(network)) {
                byEnd.computeIfAbsent(end, none -> new ArrayList<>()).add(network);
            }
        }
        return byEnd;
    }

    /** Whether somebody here belongs to a network, or to one that is one body with it. */
    boolean isIn(Id network, Question question) {
        return question.body(network).stream().anyMatch(networks::containsKey);
    }

    /** What those here belong to of all that is one body with a network. */
    Stream<Belonging> in(Id network, Question question) {
        return question.body(network).stream()
                .flatMap(end -> networks.getOrDefault(end, List.of()).stream())
                .distinct()
                .map(each -> new Belonging(each, memberships.getOrDefault(each, List.of())));
    }

    /**
     * That some of those here belong to a network.
     *
     * @param network the network
     * @param memberships theirs, by member
     */
    record Belonging(Id network, List<MembershipEdge> memberships) {}
}
