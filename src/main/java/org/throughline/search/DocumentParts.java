package org.throughline.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.Surroundings.Around;
import org.throughline.graph.Surroundings.FactAround;
import org.throughline.graph.Surroundings.Named;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;

/** Puts together what is indexed of a thing from the thing, what lies around it, and what that is called. */
final class DocumentParts {

    private final Thing thing;
    private final Around around;
    private final Map<Id, Named> names;

    /** What the thing is connected with, the closest first; only what still exists. */
    private final Set<Id> neighbours;

    /** The conditions that it is about, and those that are broader. */
    private final Set<Id> conditions = new LinkedHashSet<>();

    /** @param names at least of the thing itself and of everything that it is connected with */
    DocumentParts(Thing thing, Around around, Map<Id, Named> names) {
        this.thing = thing;
        this.around = around;
        this.names = names;
        neighbours = neighbours();
        ThingReferences.conditions(thing).forEach(conditions::add);
        broader().map(Named::id).forEach(conditions::add);
    }

    SearchDocument document() {
        return new SearchDocument(
                thing.id(),
                thing.name(),
                ThingNames.aliases(thing),
                ThingNames.identifiers(thing),
                ThingText.of(thing),
                notes(),
                related(),
                facets(),
                ThingYears.of(thing),
                neighbours,
                mentions());
    }

    private Set<Id> neighbours() {
        var found = new LinkedHashSet<Id>();
        ThingReferences.of(thing).forEach(found::add);
        around.facts().forEach(fact -> found.addAll(fact.others()));
        found.addAll(around.referring());
        found.remove(thing.id());
        found.retainAll(names.keySet());
        return found;
    }

    private Stream<Named> broader() {
        return ThingReferences.conditions(thing)
                .map(names::get)
                .filter(Objects::nonNull)
                .map(Named::broader)
                .flatMap(List::stream);
    }

    private List<String> notes() {
        return around.facts().stream()
                .map(FactAround::texts)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<String> related() {
        return Stream.of(
                        neighbours.stream().map(names::get).flatMap(DocumentParts::called),
                        broader().flatMap(DocumentParts::called),
                        ThingReferences.names(thing))
                .flatMap(called -> called)
                .distinct()
                .toList();
    }

    private static Stream<String> called(@Nullable Named named) {
        return named == null ? Stream.of() : Stream.concat(Stream.of(named.name()), named.synonyms().stream());
    }

    private Set<Id> mentions() {
        var mentions = new LinkedHashSet<>(neighbours);
        mentions.addAll(conditions);
        mentions.remove(thing.id());
        return mentions;
    }

    private Map<Facet, Set<String>> facets() {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        ThingFacets.of(thing).forEach((facet, values) -> add(facets, facet, values.stream()));
        add(facets, Facet.KIND, Stream.of(kind().name()));
        add(facets, Facet.DIRECTION, directions());
        add(facets, Facet.CONDITION, conditions.stream().map(Id::value));
        add(facets, Facet.NETWORK, neighbours(ThingKind.NETWORK::equals).map(Id::value));
        add(facets, Facet.PROGRAMME, neighbours(ThingKind.PROGRAMME::equals).map(Id::value));
        add(facets, Facet.REGION, neighbours(ThingKind.ORGANISATION::equals).flatMap(this::region));
        return facets;
    }

    private ThingKind kind() {
        return (ThingKind) thing.id().kind();
    }

    private Stream<String> directions() {
        return around.facts().stream()
                .map(FactAround::direction)
                .filter(Objects::nonNull)
                .map(Evidence.Direction::name);
    }

    private Stream<Id> neighbours(Predicate<NodeKind> wanted) {
        return neighbours.stream().filter(id -> wanted.test(id.kind()));
    }

    private Stream<String> region(Id id) {
        var named = names.get(id);
        return named == null ? Stream.of() : Stream.ofNullable(named.region());
    }

    private static void add(Map<Facet, Set<String>> facets, Facet facet, Stream<String> values) {
        var known = values.toList();
        if (!known.isEmpty()) {
            facets.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).addAll(known);
        }
    }
}
