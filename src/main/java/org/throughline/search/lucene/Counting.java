package org.throughline.search.lucene;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Facet;
import org.throughline.search.SearchPage.FacetCount;
import org.throughline.search.SearchPage.FacetCounts;
import org.throughline.search.SearchQuery;

/** Counts all results of a query: those that have one of its words, and the candidates that have none. */
final class Counting {

    /** How many values of a facet are told. */
    private static final int MOST_VALUES = 20;

    private final Snapshot snapshot;
    private final Ranking ranking;

    Counting(Snapshot snapshot, Ranking ranking) {
        this.snapshot = snapshot;
        this.ranking = ranking;
    }

    /**
     * The counts.
     *
     * @param total how many results there are; null where that was not asked for
     * @param facets the same by facets
     */
    record Counts(@Nullable Long total, List<FacetCounts> facets) {}

    /** Counts as far as the query asks for it. */
    Counts count(SearchQuery query) throws IOException {
        if (!query.facets().isEmpty()) {
            return count(query.facets());
        }
        return new Counts(query.total() ? total() : null, List.of());
    }

    private long total() throws IOException {
        return (long) snapshot.count(ranking.words()) + ranking.withoutWords().size();
    }

    private Counts count(Collection<Facet> facets) throws IOException {
        var results = new Results(
                snapshot.search(ranking.words(), new FacetsCollectorManager()).getMatchingDocs());
        var work = new ArrayList<Callable<FacetCounts>>();
        for (var facet : facets) {
            work.add(() -> count(facet, results));
        }
        return new Counts(results.total(), snapshot.getTaskExecutor().invokeAll(work));
    }

    private FacetCounts count(Facet facet, Results results) throws IOException {
        var state = snapshot.facet(facet);
        if (state == null) {
            return new FacetCounts(facet, List.of(), 0);
        }
        var counted = new StringValueFacetCounts(state, results).getTopChildren(MOST_VALUES, Fields.facet(facet));
        if (counted == null) {
            return new FacetCounts(facet, List.of(), 0);
        }
        var values = Arrays.stream(counted.labelValues)
                .map(value -> new FacetCount(value.label, value.value.intValue()))
                .toList();
        return new FacetCounts(facet, values, counted.childCount - values.size());
    }

    /** The documents of all results. */
    private final class Results extends FacetsCollector {

        private final List<MatchingDocs> documents;

        Results(List<MatchingDocs> withWords) throws IOException {
            var others = new HashMap<>(ranking.withoutWords().stream().collect(groupingBy(this::leaf)));
            documents = new ArrayList<>();
            for (var leaf : withWords) {
                documents.add(joined(leaf, others.remove(leaf.context())));
            }
            for (var leaf : others.entrySet()) {
                documents.add(joined(new MatchingDocs(leaf.getKey(), DocIdSet.EMPTY, 0, null), leaf.getValue()));
            }
        }

        private LeafReaderContext leaf(int document) {
            var leaves = snapshot.getIndexReader().leaves();
            return leaves.get(ReaderUtil.subIndex(document, leaves));
        }

        private static MatchingDocs joined(MatchingDocs found, @Nullable List<Integer> others) throws IOException {
            if (others == null) {
                return found;
            }
            var bits = new FixedBitSet(found.context().reader().maxDoc());
            var words = found.bits().iterator();
            if (words != null) {
                bits.or(words);
            }
            others.forEach(document -> bits.set(document - found.context().docBase));
            int total = found.totalHits() + others.size();
            return new MatchingDocs(found.context(), new BitDocIdSet(bits, total), total, null);
        }

        @Override
        public List<MatchingDocs> getMatchingDocs() {
            return documents;
        }

        long total() {
            return documents.stream().mapToLong(MatchingDocs::totalHits).sum();
        }
    }
}
