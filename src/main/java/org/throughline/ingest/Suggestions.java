package org.throughline.ingest;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.check.Nearest;

/** What ids that are nowhere were most likely meant to be. */
final class Suggestions {

    /** Where there are more, something else is wrong than their spelling. */
    private static final int MOST = 100;

    private final Map<Id, String> nearest = new HashMap<>();

    /**
     * Looks for the nearest id of the same kind.
     *
     * @param missing ids that are nowhere
     * @param rows the rows of the files
     * @param graph is read in whole for the kinds concerned
     */
    Suggestions(Set<Id> missing, Collection<Row> rows, GraphEntries graph) {
        missing.stream().sorted().limit(MOST).collect(groupingBy(Id::kind)).forEach((kind, ids) -> {
            var candidates = ids(kind, rows, graph);
            ids.forEach(id -> Nearest.to(id.value(), candidates).ifPresent(near -> nearest.put(id, near)));
        });
    }

    private static Set<String> ids(NodeKind kind, Collection<Row> rows, GraphEntries graph) {
        var ids = new TreeSet<String>();
        for (var entry : new StandingEntries(kind, graph)) {
            ids.add(entry.id().value());
        }
        rows.stream()
                .map(Row::id)
                .filter(id -> id.kind() == kind)
                .map(Id::value)
                .forEach(ids::add);
        return ids;
    }

    /** A question to whoever wrote the id; empty where nothing is near. */
    String question(Id missing) {
        var near = nearest.get(missing);
        return near == null ? "" : "; did you mean " + near + "?";
    }
}
