package org.throughline.search.lucene;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.DiversifyingChildrenByteKnnVectorQuery;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** Finds things by the passages that are nearest to a vector. */
final class MeaningLeg {

    private final Snapshot snapshot;
    private final byte[] vector;

    MeaningLeg(Snapshot snapshot, byte[] vector) {
        this.snapshot = snapshot;
        this.vector = vector;
    }

    /**
     * The nearest passage of a thing.
     *
     * @param passage its document
     * @param cosine how near it is
     */
    record Near(int passage, double cosine) {}

    /** The documents of the things nearest by their nearest passages, at most {@code limit}, in no particular order. */
    List<Integer> nearest(@Nullable Query passages, int limit) throws IOException {
        var query = new DiversifyingChildrenByteKnnVectorQuery(Fields.VECTOR, vector, passages, limit, Snapshot.THINGS);
        var leaves = snapshot.getIndexReader().leaves();
        return Arrays.stream(snapshot.search(query, limit).scoreDocs)
                .map(hit -> thing(leaves.get(ReaderUtil.subIndex(hit.doc, leaves)), hit.doc))
                .toList();
    }

    private static int thing(LeafReaderContext leaf, int passage) {
        try {
            return leaf.docBase + PassageVectors.things(leaf).nextSetBit(passage - leaf.docBase);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * How near things are, exactly.
     *
     * @param things their documents, in ascending order
     * @return by document; a thing without vectors is left out
     */
    Map<Integer, Near> near(List<Integer> things) throws IOException {
        var near = new HashMap<Integer, Near>();
        var vectors = new PassageVectors(snapshot);
        for (int thing : things) {
            vectors.of(thing).stream()
                    .map(each -> new Near(each.passage(), VectorUtil.cosine(vector, each.vector())))
                    .max(comparingDouble(Near::cosine))
                    .ifPresent(nearest -> near.put(thing, nearest));
        }
        return near;
    }
}
