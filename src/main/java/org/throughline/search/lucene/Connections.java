package org.throughline.search.lucene;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.throughline.search.lucene.Ranking.Thing;

/** Reads which of some things are connected with each other. */
final class Connections {

    private final Snapshot snapshot;

    Connections(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The number that an id is indexed by. Of 64 bits: no two ids that will ever be in one graph share one. */
    static long key(String id) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(id))[0];
    }

    /**
     * The connections.
     *
     * @param things in ascending order of their documents
     * @return by thing; one without any is left out
     */
    Map<Thing, Set<Thing>> among(List<Thing> things) throws IOException {
        var byKey = things.stream().collect(toMap(thing -> key(thing.id()), Function.identity()));
        var connections = new HashMap<Thing, Set<Thing>>();
        var leaves = snapshot.getIndexReader().leaves();
        int current = -1;
        SortedNumericDocValues keys = null;
        for (var thing : things) {
            int leaf = ReaderUtil.subIndex(thing.document(), leaves);
            if (leaf != current) {
                current = leaf;
                keys = leaves.get(leaf).reader().getSortedNumericDocValues(Fields.NEIGHBOUR_KEY);
            }
            var connected = connected(keys, thing.document() - leaves.get(leaf).docBase, byKey);
            if (!connected.isEmpty()) {
                connections.put(thing, connected);
            }
        }
        return connections;
    }

    private static Set<Thing> connected(@Nullable SortedNumericDocValues keys, int document, Map<Long, Thing> byKey)
            throws IOException {
        var connected = new HashSet<Thing>();
        if (keys != null && keys.advanceExact(document)) {
            for (int each = 0; each < keys.docValueCount(); each++) {
                var thing = byKey.get(keys.nextValue());
                if (thing != null) {
                    connected.add(thing);
                }
            }
        }
        return connected;
    }
}
