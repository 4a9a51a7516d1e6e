package org.throughline.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Facet;
import org.throughline.search.IndexState;
import org.throughline.search.SearchIndex.Position;

/** The index as it was at one moment, to be searched. */
final class Snapshot extends IndexSearcher {

    /** Shared by all, since segments are. */
    static final BitSetProducer THINGS = new QueryBitSetProducer(Fields.THINGS);

    private final Map<Facet, StringDocValuesReaderState> facets = new EnumMap<>(Facet.class);
    private volatile Position position;
    private volatile int withoutVectors;
    private volatile int things = -1;

    Snapshot(IndexReader reader, Executor executor, Position position) {
        super(reader, executor);
        this.position = position;
        setSimilarity(Weights.SIMILARITY);
    }

    /** How far the graph had been followed. */
    Position position() {
        return position;
    }

    /** Notes that this is also what the index looks like at a later position. */
    void reached(Position later) {
        position = later;
    }

    IndexState state() throws IOException {
        if (things < 0) {
            withoutVectors = count(new TermQuery(new Term(Fields.PENDING, "yes")));
            things = count(Fields.THINGS);
        }
        return new IndexState(position.revision(), things, withoutVectors);
    }

    /** What it takes to count by a facet; null where no thing has a value. */
    synchronized @Nullable StringDocValuesReaderState facet(Facet facet) throws IOException {
        var known = facets.get(facet);
        if (known == null && MultiDocValues.getSortedSetValues(getIndexReader(), Fields.facet(facet)) != null) {
            known = new StringDocValuesReaderState(getIndexReader(), Fields.facet(facet));
            facets.put(facet, known);
        }
        return known;
    }
}
