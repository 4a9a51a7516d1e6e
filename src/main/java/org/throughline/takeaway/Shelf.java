package org.throughline.takeaway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.Id;
import org.throughline.graph.Nodes;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;
import org.throughline.proof.Present;

/**
 * The things and facts that an answer speaks of, with all that they refer to and their sources.
 *
 * @param things by id
 * @param facts by id
 * @param today what things became since, by their ids; without those that are still themselves
 * @param leftOut the names of things of which the answer says no more than that they are left out, by their ids
 */
record Shelf(SortedMap<Id, Thing> things, SortedMap<Id, Fact> facts, Map<Id, Present> today, Map<Id, String> leftOut) {

    /**
     * Reads things and facts and whatever they refer to, in four reads at most, however many there are.
     *
     * @param leftOut what an answer must not rest on: it is not read, whatever refers to it
     */
    static Shelf read(Set<Id> ids, Set<Id> leftOut, Nodes nodes) {
        var shelf = new Shelf(new TreeMap<>(), new TreeMap<>(), Map.of(), Map.of());
        var known = new HashSet<>(leftOut);
        var wanted = others(ids.stream(), known);
        while (!wanted.isEmpty()) {
            known.addAll(wanted);
            var found = nodes.find(wanted);
            shelf.things.putAll(found.things());
            shelf.facts.putAll(found.facts());
            wanted = others(
                    Stream.concat(
                            found.things().values().stream().flatMap(References::of),
                            found.facts().values().stream().flatMap(References::of)),
                    known);
        }
        return shelf;
    }

    private static Set<Id> others(Stream<Id> ids, Set<Id> known) {
        return ids.filter(id -> !known.contains(id)).collect(toUnmodifiableSet());
    }

    /** The same with what things became since. */
    Shelf with(Map<Id, Present> today) {
        return new Shelf(things, facts, today, leftOut);
    }

    /** The same with the names of what is left out, in one read more where there is any. */
    Shelf withLeftOut(Set<Id> ids, Nodes nodes) {
        if (ids.isEmpty()) {
            return this;
        }
        var names = nodes.find(ids).things().values().stream().collect(toMap(Thing::id, Thing::name));
        return new Shelf(things, facts, today, names);
    }

    /** What people call a thing that is left out; its id where it is none. */
    String nameOfLeftOut(Id id) {
        return leftOut.getOrDefault(id, id.value());
    }

    /** What people call a thing, and what it is called now where it became something else, or that it ended. */
    String nameThenAndNow(Id id) {
        var now = today.get(id);
        return now == null ? name(id) : "%s (%s)".formatted(name(id), now.words());
    }

    /** What people call a thing, when it ended, and what it is called now, where it did and where it is. */
    String nameWithEnd(Id id) {
        var now = today.get(id);
        return now == null ? name(id) : "%s (%s)".formatted(name(id), now.wordsWithEnd());
    }

    /** What became of a thing, for a column of its own; null where it is still itself. */
    @Nullable
    String today(Id id) {
        var now = today.get(id);
        return now == null ? null : now.today();
    }

    /** What people call a thing; its id where it is none, or is gone. */
    String name(Id id) {
        var thing = things.get(id);
        return thing == null ? id.value() : thing.name();
    }

    /** A thing of a class; null where it is another, or is gone. */
    <T> @Nullable T thing(Id id, Class<T> kind) {
        var thing = things.get(id);
        return kind.isInstance(thing) ? kind.cast(thing) : null;
    }

    /** A fact of a class; null where it is another, or is gone. */
    <T> @Nullable T fact(Id id, Class<T> kind) {
        var fact = facts.get(id);
        return kind.isInstance(fact) ? kind.cast(fact) : null;
    }

    /** The sources of a thing or fact, in the order in which it names them; of a source, itself. */
    List<Source> sources(Id id) {
        var thing = things.get(id);
        if (thing instanceof Source source) {
            return List.of(source);
        }
        var fact = facts.get(id);
        var ids = fact != null ? fact.provenance().sources() : thing != null ? thing.sources() : List.<Id>of();
        return ids.stream()
                .map(things::get)
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .toList();
    }

    /** All studies, by id. */
    List<Study> studies() {
        return all(things, Study.class);
    }

    /** All sources, by id. */
    List<Source> sources() {
        return all(things, Source.class);
    }

    /** What studies say of innovations, by study. */
    Map<Id, List<Evidence>> evidence() {
        return all(facts, Evidence.class).stream().collect(groupingBy(Evidence::study));
    }

    private static <T> List<T> all(Map<Id, ?> all, Class<T> kind) {
        return all.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
