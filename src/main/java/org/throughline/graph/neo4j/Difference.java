package org.throughline.graph.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphWriter.Written;
import org.throughline.graph.Id;

/**
 * How entries differ from what is in the graph.
 *
 * @param added entries that are not there
 * @param changed entries that are there with other content
 * @param unchanged how many are there as they are
 */
record Difference(List<GraphEntry> added, List<GraphEntry> changed, int unchanged) {

    /** @param hashes the content hashes of those entries that are there */
    static Difference between(List<GraphEntry> entries, Map<Id, String> hashes) {
        var added = new ArrayList<GraphEntry>();
        var changed = new ArrayList<GraphEntry>();
        for (var entry : entries) {
            var hash = hashes.get(entry.id());
            if (hash == null) {
                added.add(entry);
            } else if (!hash.equals(entry.contentHash())) {
                changed.add(entry);
            }
        }
        return new Difference(added, changed, entries.size() - added.size() - changed.size());
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty();
    }

    Written written(long revision) {
        return new Written(ids(added), ids(changed), unchanged, revision);
    }

    private static List<Id> ids(List<GraphEntry> entries) {
        return entries.stream().map(GraphEntry::id).toList();
    }
}
