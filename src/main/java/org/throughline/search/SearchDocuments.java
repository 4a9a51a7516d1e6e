package org.throughline.search;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Surroundings;
import org.throughline.graph.Surroundings.Around;
import org.throughline.graph.Surroundings.FactAround;
import org.throughline.graph.Surroundings.Named;
import org.throughline.graph.Thing;
import org.throughline.graph.Things;
import org.throughline.graph.UnreadableThings;

/** Reads from the graph what is indexed of things. */
@Component
class SearchDocuments {

    private static final Around NOTHING = new Around(List.of(), List.of());

    private final Things things;
    private final Surroundings surroundings;
    private final GraphTransactions transactions;
    private final UnreadableThings unreadable;

    SearchDocuments(
            Things things, Surroundings surroundings, GraphTransactions transactions, UnreadableThings unreadable) {
        this.things = things;
        this.surroundings = surroundings;
        this.transactions = transactions;
        this.unreadable = unreadable;
    }

    /**
     * What is to be indexed of the given things, in three reads however many there are.
     *
     * @param ids ids of things, up to about 1,000, since all that lies around them is in memory at once
     * @return the documents of those that are in the graph and can be read, in no particular order
     */
    List<SearchDocument> read(Set<Id> ids) {
        return transactions.read(() -> {
            var read = things.findReadable(ids);
            unreadable.note(ids, read.unreadable());
            var found = read.things();
            var around = surroundings.around(ids);
            var names = surroundings.named(named(found, around.values()));
            return found.stream()
                    .map(thing -> document(thing, around.getOrDefault(thing.id(), NOTHING), names))
                    .toList();
        });
    }

    private static SearchDocument document(Thing thing, Around around, Map<Id, Named> names) {
        return new DocumentParts(thing, around, names).document();
    }

    /** The ids of all whose names are needed. */
    private static Set<Id> named(Collection<Thing> things, Collection<Around> around) {
        var own = things.stream().flatMap(thing -> Stream.concat(Stream.of(thing.id()), ThingReferences.of(thing)));
        return Stream.concat(own, around.stream().flatMap(SearchDocuments::ids)).collect(toSet());
    }

    private static Stream<Id> ids(Around around) {
        return Stream.concat(
                around.referring().stream(),
                around.facts().stream().map(FactAround::others).flatMap(List::stream));
    }
}
