package org.throughline.graph.neo4j;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ThingKind;

/**
 * The keys by which lists of things are ordered and cut into pages. Each ends with the id, so that it is unique, and is
 * kept as a property, so that an index gives the order.
 */
final class SortKeys {

    /** Stands for no date in the order that begins with the oldest: no date that is allowed comes after it. */
    static final String UNDATED_LAST = "9999";

    private static final String UNDATED_LAST_DESCENDING = "0000";

    /** Comes before everything that a name or date can hold, so that no prefix runs on into the id. */
    private static final char END = '\u001f';

    /** How much of a name counts for the order: an index takes keys of up to eight kilobytes. */
    private static final int MOST_OF_NAME = 1_000;

    private SortKeys() {}

    /** The keys of a thing, by property name. */
    static Map<String, Object> of(GraphEntry thing) {
        var full = first(thing, Stream.of("name", "title"), "").toLowerCase(Locale.ROOT);
        var name = full.substring(0, Math.min(full.length(), MOST_OF_NAME));
        return Map.of(
                "nameKey", name + END + thing.id(),
                "oldestKey", first(thing, dates(thing).stream(), UNDATED_LAST) + END + thing.id(),
                "newestKey", first(thing, dates(thing).stream(), UNDATED_LAST_DESCENDING) + END + thing.id());
    }

    /** The properties that can hold a thing's own date, the best first. */
    private static List<String> dates(GraphEntry thing) {
        return switch ((ThingKind) thing.id().kind()) {
            case STUDY -> List.of("published", "started");
            case SOURCE -> List.of("published");
            case INNOVATION -> List.of("introduced");
            case EVENT -> List.of("happened", "planned");
            case ORGANISATION, NETWORK, PROGRAMME, CURRICULUM, LEVER -> List.of("validFrom");
            case CONDITION, OUTCOME, FUNCTION -> List.of();
        };
    }

    private static String first(GraphEntry thing, Stream<String> names, String otherwise) {
        return names.map(thing.properties()::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(otherwise);
    }
}
