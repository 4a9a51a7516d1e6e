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
 * @param networks what those here belong to, by what the network stands for; without the network that the place is
 * @param network the network that the place is; null where it is none
 */
record Profile(
        Map<String, List<Id>> kinds,
        TreeSet<String> regions,
        Map<Id, List<Belonging>> networks,
        @Nullable Actor network) {

    static Profile of(Here here, Question question) {
        var kinds = new HashMap<String, List<Id>>();
        Stream.concat(Stream.ofNullable(here.network()), here.members().stream())
                .forEach(actor -> kinds.computeIfAbsent(actor.kind(), none -> new ArrayList<>())
                        .add(actor.id()));
        return new Profile(kinds, regions(here.members()), networks(here, question), here.network());
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

    /** By network first, since many members share a network: what a network stands for is then looked up once. */
    private static Map<Id, List<Belonging>> networks(Here here, Question question) {
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
        var networks = new HashMap<Id, List<Belonging>>();
        memberships.forEach((network, all) -> question.body(network)
                .forEach(end ->
                        networks.computeIfAbsent(end, none -> new ArrayList<>()).add(new Belonging(network, all))));
        return networks;
    }

    /** Whether somebody here belongs to a network, or to one that is one body with it. */
    boolean isIn(Id network, Question question) {
        return question.body(network).stream().anyMatch(networks::containsKey);
    }

    /** What those here belong to of all that is one body with a network. */
    Stream<Belonging> in(Id network, Question question) {
        return question.body(network).stream()
                .flatMap(end -> networks.getOrDefault(end, List.of()).stream())
                .distinct();
    }

    /**
     * That some of those here belong to a network.
     *
     * @param network the network
     * @param memberships theirs, by member
     */
    record Belonging(Id network, List<MembershipEdge> memberships) {}
}
