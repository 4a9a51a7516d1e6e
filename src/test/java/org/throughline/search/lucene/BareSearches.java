package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.throughline.search.ByteVectors;
import org.throughline.search.Facet;
import org.throughline.search.Part;

/**
 * The least that anybody would do with Lucene on the same index: the words by BM25, the nearest vectors, and Lucene's own
 * counting of facets, each by itself. Nothing is brought together, filtered, explained, marked or even fetched.
 */
public final class BareSearches implements Closeable {

    private static final int MOST_VALUES = 20;

    private final DirectoryReader reader;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final IndexSearcher searcher;
    private final Map<Facet, StringDocValuesReaderState> facets = new EnumMap<>(Facet.class);

    /** Opens what was committed last in a folder. */
    public BareSearches(Path folder, Set<Facet> counted) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader, threads);
        searcher.setSimilarity(Weights.SIMILARITY);
        for (var facet : counted) {
            facets.put(facet, new StringDocValuesReaderState(reader, Fields.facet(facet)));
        }
    }

    /** Of how many segments the index is. */
    public int segments() {
        return reader.leaves().size();
    }

    /** The first by any of the words in any of the parts. */
    public int words(String text, int limit) throws IOException {
        return searcher.search(anyWord(text), limit).scoreDocs.length;
    }

    /** All results counted by all facets; how many they are. */
    public long counted(String text) throws IOException {
        var found = searcher.search(anyWord(text), new FacetsCollectorManager());
        for (var facet : facets.entrySet()) {
            new StringValueFacetCounts(facet.getValue(), found)
                    .getTopChildren(MOST_VALUES, Fields.facet(facet.getKey()));
        }
        return found.getMatchingDocs().stream()
                .mapToLong(leaf -> leaf.totalHits())
                .sum();
    }

    /** The nearest passages. */
    public int nearest(float[] vector, int limit) throws IOException {
        var query = new KnnByteVectorQuery(Fields.VECTOR, ByteVectors.of(vector), limit);
        return searcher.search(query, limit).scoreDocs.length;
    }

    private static Query anyWord(String text) {
        var any = new BooleanQuery.Builder();
        Analysis.WORDS.words(text).stream().map(Analysis.Word::term).distinct().forEach(term -> {
            for (var part : Part.values()) {
                var word = new TermQuery(new Term(Fields.words(part), term));
                any.add(new BoostQuery(word, Weights.of(part)), Occur.SHOULD);
            }
        });
        return any.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        threads.shutdown();
    }
}
