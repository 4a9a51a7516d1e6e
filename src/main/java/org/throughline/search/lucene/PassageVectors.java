package org.throughline.search.lucene;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads the vectors of things, in ascending order of their documents. */
final class PassageVectors {

    private final List<LeafReaderContext> leaves;
    private @Nullable Leaf leaf;

    PassageVectors(Snapshot snapshot) {
        leaves = snapshot.getIndexReader().leaves();
    }

    /**
     * The vector of a passage.
     *
     * @param passage its document
     * @param vector the vector
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record PassageVector(int passage, byte[] vector) {}

    /** Which documents of a segment are things. */
    static BitSet things(LeafReaderContext leaf) throws IOException {
        return requireNonNull(Snapshot.THINGS.getBitSet(leaf));
    }

    /** Those of the thing's passages; none where they are not known yet. */
    List<PassageVector> of(int thing) throws IOException {
        var context = leaves.get(ReaderUtil.subIndex(thing, leaves));
        if (leaf == null || leaf.context != context) {
            leaf = new Leaf(context);
        }
        return leaf.of(thing - context.docBase);
    }

    private static final class Leaf {

        private final LeafReaderContext context;
        private final BitSet things;
        private final @Nullable ByteVectorValues values;
        private final ByteVectorValues.@Nullable DocIndexIterator at;

        Leaf(LeafReaderContext context) throws IOException {
            this.context = context;
            things = things(context);
            values = context.reader().getByteVectorValues(Fields.VECTOR);
            at = values == null ? null : values.iterator();
        }

        List<PassageVector> of(int thing) throws IOException {
            int first = thing == 0 ? 0 : things.prevSetBit(thing - 1) + 1;
            if (first == thing || values == null || at == null) {
                return List.of();
            }
            var vectors = new ArrayList<PassageVector>();
            for (int passage = DocumentScores.at(at, first); passage < thing; passage = at.nextDoc()) {
                vectors.add(new PassageVector(
                        context.docBase + passage,
                        values.vectorValue(at.index()).clone()));
            }
            return vectors;
        }
    }
}
