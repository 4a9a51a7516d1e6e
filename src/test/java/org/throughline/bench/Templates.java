package org.throughline.bench;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/** The rows of the seed data and what refers to what in them, after which graphs of other sizes are made. */
final class Templates {

    /** The files whose rows are facts, but for claims: no question of research reaching practice turns on those. */
    static final List<String> FACTS = List.of("memberships", "adoptions", "evidence", "network-links", "teaches");

    private static final Map<String, String> SORTED_BY =
            Map.of("studies", "design", "innovations", "kind", "organisations", "kind", "networks", "kind");
    private static final List<String> SUCCESSIONS = List.of("SUCCEEDED_BY", "MERGED_INTO");

    /** At most one in so many of a file is a hub: those that most refers to. */
    private static final int HUBS_ONE_IN = 100;

    private final Map<String, List<JsonNode>> rows = new HashMap<>();
    private final Map<String, Template> things = new HashMap<>();
    private final Map<String, Sort> sorts = new HashMap<>();
    private final Map<String, List<String>> nexts = new HashMap<>();
    private final Map<Place, Map<String, Integer>> degrees = new HashMap<>();

    /**
     * A row that is a thing.
     *
     * @param number its place in its file
     */
    private record Template(String file, int number, JsonNode row) {}

    /** A field from which things are referred to. */
    record Place(String file, String field) {}

    /**
     * Things of a file that stand for one another where something refers to them.
     *
     * @param kind the kind or design of those that have one
     * @param level how many steps lead from it to the broadest condition, or to the last successor: as references keep to
     *     their level, no circle comes about
     */
    record Sort(String file, String kind, int level) {}

    Templates() {
        SeedRows.THINGS.forEach(this::readThings);
        FACTS.forEach(file -> rows.put(file, SeedRows.of(file)));
        rows.get("network-links").stream()
                .filter(link -> SUCCESSIONS.contains(SeedRows.text(link, "kind")))
                .forEach(link -> addNext(SeedRows.text(link, "from"), SeedRows.text(link, "to")));
        rows.forEach((file, all) -> all.forEach(row -> countReferences(file, "", row)));
    }

    private void readThings(String file) {
        var all = SeedRows.of(file);
        rows.put(file, all);
        for (var number = 0; number < all.size(); number++) {
            var row = all.get(number);
            var id = SeedRows.text(row, "id");
            things.put(id, new Template(file, number, row));
            SeedRows.texts(row, "broader").forEach(next -> addNext(id, next));
            SeedRows.texts(row, "successors").forEach(next -> addNext(id, next));
        }
    }

    private void addNext(String id, String next) {
        nexts.computeIfAbsent(id, _ -> new ArrayList<>()).add(next);
    }

    private void countReferences(String file, String field, JsonNode node) {
        if (node.isString() && !field.equals("id") && isThing(node.stringValue())) {
            degrees.computeIfAbsent(new Place(file, field), _ -> new HashMap<>())
                    .merge(node.stringValue(), 1, Integer::sum);
        }
        node.forEachEntry((name, value) -> countReferences(file, name, value));
        if (node.isArray()) {
            node.forEach(value -> countReferences(file, field, value));
        }
    }

    List<JsonNode> rows(String file) {
        return rows.get(file);
    }

    boolean isThing(String text) {
        return things.containsKey(text);
    }

    Sort sort(String id) {
        return sorts.computeIfAbsent(id, this::worked);
    }

    private Sort worked(String id) {
        var template = things.get(id);
        var kind = SORTED_BY.getOrDefault(template.file, "");
        return new Sort(template.file, SeedRows.text(template.row, kind), level(id));
    }

    private int level(String id) {
        return nexts.getOrDefault(id, List.of()).stream()
                .mapToInt(next -> 1 + level(next))
                .max()
                .orElse(0);
    }

    /** How often each thing of a sort is referred to from a place, by its number; those never referred to are left out. */
    Map<Integer, Integer> degrees(Place place, Sort sort) {
        return degrees(place, sort.file)
                .filter(degree -> sort(degree.getKey()).equals(sort))
                .collect(toMap(degree -> things.get(degree.getKey()).number, Map.Entry::getValue));
    }

    /** More references than this make a thing of a file a hub. */
    int hubAbove(Place place, String file) {
        var hubs = Math.ceilDiv(rows.get(file).size(), HUBS_ONE_IN);
        return degrees(place, file)
                .map(Map.Entry::getValue)
                .sorted((one, other) -> other - one)
                .skip(hubs)
                .findFirst()
                .orElse(0);
    }

    private Stream<Map.Entry<String, Integer>> degrees(Place place, String file) {
        return degrees.getOrDefault(place, Map.of()).entrySet().stream()
                .filter(degree -> things.get(degree.getKey()).file.equals(file));
    }
}
