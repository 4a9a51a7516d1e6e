package org.throughline.graph.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphWriter.Written;
import org.throughline.graph.Id;

/**
 * How entries differ from what is in the graph.
 *
 * @param added entries that are not there
 * @param changed entries that are there with other content
 * @param kept entries that are there with other content, and stay so
 * @param unchanged how many are there as they are
 */
record Difference(List<GraphEntry> added, List<GraphEntry> changed, List<GraphEntry> kept, int unchanged) {

    /**
     * Compares.
     *
     * @param standing what is known of those entries that are there
     * @param mayChange which of these may be changed
     */
    static Difference between(List<GraphEntry> entries, Map<Id, Standing> standing, Predicate<Standing> mayChange) {
        var added = new ArrayList<GraphEntry>();
        var changed = new ArrayList<GraphEntry>();
        var kept = new ArrayList<GraphEntry>();
        for (var entry : entries) {
            var there = standing.get(entry.id());
            if (there == null) {
                added.add(entry);
            } else if (!there.contentHash().equals(entry.contentHash())) {
                (mayChange.test(there) ? changed : kept).add(entry);
            }
        }
        int unchanged = entries.size() - added.size() - changed.size() - kept.size();
        return new Difference(added, changed, kept, unchanged);
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty();
    }

    /**
     * What is told of it.
     *
     * @param replaced what was there of those that changed
     */
    Written written(List<GraphEntry> replaced, long revision) {
        return new Written(addedIds(), replaced, ids(kept), unchanged, revision);
    }

    List<Id> addedIds() {
        return ids(added);
    }

    List<Id> changedIds() {
        return ids(changed);
    }

    private static List<Id> ids(List<GraphEntry> entries) {
        return entries.stream().map(GraphEntry::id).toList();
    }
}
