package org.throughline.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Reads which things documents are of, fastest in ascending order. */
final class ThingIds {

    private final IndexSearcher searcher;
    private @Nullable BinaryDocValues values;
    private int leaf = -1;
    private int last = -1;

    ThingIds(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    String at(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        int wanted = ReaderUtil.subIndex(document, leaves);
        if (values == null || wanted != leaf || document <= last) {
            values = leaves.get(wanted).reader().getBinaryDocValues(Fields.THING_VALUE);
            leaf = wanted;
        }
        last = document;
        if (values == null || !values.advanceExact(document - leaves.get(wanted).docBase)) {
            throw new IllegalStateException("Document %d is no thing".formatted(document));
        }
        return values.binaryValue().utf8ToString();
    }
}
