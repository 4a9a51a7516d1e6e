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
import org.throughline.search.lucene.PassageVectors.PassageVector;

/** Finds things by the passages that are nearest to a vector. */
final class MeaningLeg {

    private final Snapshot snapshot;
    private final byte[] vector;

    MeaningLeg(Snapshot snapshot, byte[] vector) {
        this.snapshot = snapshot;
        this.vector = vector;
    }

    /**
     * A passage.
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
     * How near things are, exactly: as near as their nearest passages.
     *
     * @param things their documents, in ascending order
     * @return cosines by document; a thing without vectors is left out
     */
    Map<Integer, Double> near(List<Integer> things) throws IOException {
        var near = new HashMap<Integer, Double>();
        var vectors = new PassageVectors(snapshot);
        for (int thing : things) {
            vectors.of(thing).stream().mapToDouble(this::cosine).max().ifPresent(nearest -> near.put(thing, nearest));
        }
        return near;
    }

    /** The passages of a thing that have vectors, the nearest first. */
    List<Near> passages(int thing) throws IOException {
        return new PassageVectors(snapshot)
                .of(thing).stream()
                        .map(each -> new Near(each.passage(), cosine(each)))
                        .sorted(comparingDouble(Near::cosine).reversed())
                        .toList();
    }

    private double cosine(PassageVector passage) {
        return VectorUtil.cosine(vector, passage.vector());
    }
}
