package org.throughline.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchIndex;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;

/** All that an index holds of each thing, stored and indexed, but for what waits for vectors. */
public final class IndexContents {

    private static final Set<String> OF_VECTORS = Set.of(Fields.PENDING, Fields.VECTOR, Fields.STORED_PASSAGE);

    private final Map<String, Set<String>> contents = new HashMap<>();

    private IndexContents() {}

    /** What an index holds, by thing. */
    public static Map<String, Set<String>> of(SearchIndex index) {
        return ((LuceneIndex) index).snapshots().read(snapshot -> {
            var all = new IndexContents();
            for (var leaf : snapshot.getLeafContexts()) {
                all.add(leaf.reader());
            }
            return all.contents;
        });
    }

    /** What an index holds that is made of just these documents. */
    public static Map<String, Set<String>> of(Path folder, Collection<SearchDocument> documents) {
        try (var index = new LuceneIndex(folder, SmallThings.MODEL)) {
            for (var document : documents) {
                index.put(List.of(new IndexedThing(document, List.of(new Passage("", null)))));
            }
            index.refresh();
            return of(index);
        }
    }

    private void add(LeafReader reader) throws IOException {
        var things = new HashMap<Integer, Set<String>>();
        var live = reader.getLiveDocs();
        var values = reader.getBinaryDocValues(Fields.THING_VALUE);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(values.docID())) {
                var id = values.binaryValue().utf8ToString();
                if (contents.put(id, things.computeIfAbsent(values.docID(), none -> new TreeSet<>())) != null) {
                    throw new AssertionError(id + " is in the index twice");
                }
            }
        }
        addStored(reader, things);
        for (var field : reader.getFieldInfos()) {
            if (!OF_VECTORS.contains(field.name)) {
                addTerms(field.name, reader, things);
                addPoints(field.name, reader.getPointValues(field.name), things);
            }
        }
    }

    private static void addStored(LeafReader reader, Map<Integer, Set<String>> things) throws IOException {
        var stored = reader.storedFields();
        for (var thing : things.entrySet()) {
            stored.document(thing.getKey())
                    .forEach(field ->
                            thing.getValue().add("stored %s: %s".formatted(field.name(), field.stringValue())));
        }
    }

    private static void addTerms(String field, LeafReader reader, Map<Integer, Set<String>> things) throws IOException {
        var terms = reader.terms(field);
        var each = terms == null ? null : terms.iterator();
        while (each != null && each.next() != null) {
            var postings = each.postings(null, PostingsEnum.FREQS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                var thing = things.get(postings.docID());
                if (thing != null) {
                    thing.add("%s: %s ×%d".formatted(field, each.term().utf8ToString(), postings.freq()));
                }
            }
        }
    }

    private static void addPoints(String field, PointValues points, Map<Integer, Set<String>> things)
            throws IOException {
        if (points == null) {
            return;
        }
        points.intersect(new PointValues.IntersectVisitor() {
            @Override
            public void visit(int document) {
                throw new AssertionError("every value is wanted");
            }

            @Override
            public void visit(int document, byte[] value) {
                if (things.containsKey(document)) {
                    things.get(document).add("%s: %s".formatted(field, Arrays.toString(value)));
                }
            }

            @Override
            public PointValues.Relation compare(byte[] least, byte[] most) {
                return PointValues.Relation.CELL_CROSSES_QUERY;
            }
        });
    }
}
