package org.throughline.diffusion;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.throughline.flow.Actor;
import org.throughline.flow.Derivation;
import org.throughline.flow.Flow;
import org.throughline.graph.Id;

/**
 * Which organisations are in which NHS region, whenever they existed.
 *
 * @param organisations by region, in the order of their ids
 */
record Regions(TreeMap<String, List<Actor>> organisations) {

    static Regions of(Flow flow) {
        return flow.derived(new Sorted());
    }

    List<Actor> in(String region) {
        return organisations.getOrDefault(region, List.of());
    }

    /** The regions with an organisation of some sort. */
    List<String> namesWhere(Predicate<Actor> is) {
        return organisations.entrySet().stream()
                .filter(region -> region.getValue().stream().anyMatch(is))
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Sorted() implements Derivation<Regions> {

        @Override
        public Regions from(Flow flow) {
            var organisations = new TreeMap<String, List<Actor>>();
            for (var actor : flow.actors()) {
                var region = actor.region();
                if (region != null) {
                    organisations
                            .computeIfAbsent(region, none -> new ArrayList<>())
                            .add(actor);
                }
            }
            organisations.values().forEach(members -> members.sort(comparing(Actor::id)));
            return new Regions(organisations);
        }

        @Override
        public Regions without(Set<Id> innovations, Regions regions) {
            return regions;
        }
    }
}
