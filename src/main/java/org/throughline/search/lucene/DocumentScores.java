package org.throughline.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Scores given documents by a query. */
final class DocumentScores {

    private final IndexSearcher searcher;
    private final Weight weight;

    DocumentScores(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /**
     * The scores of documents.
     *
     * @param documents in ascending order
     * @return by document; one that the query does not find is left out
     */
    Map<Integer, Double> scores(List<Integer> documents) throws IOException {
        var scores = new HashMap<Integer, Double>();
        var leaves = searcher.getIndexReader().leaves();
        int current = -1;
        Scorer scorer = null;
        for (int document : documents) {
            int leaf = ReaderUtil.subIndex(document, leaves);
            if (leaf != current) {
                current = leaf;
                scorer = weight.scorer(leaves.get(leaf));
            }
            int wanted = document - leaves.get(leaf).docBase;
            if (scorer != null && isAt(scorer, wanted)) {
                scores.put(document, (double) scorer.score());
            }
        }
        return scores;
    }

    private static boolean isAt(Scorer scorer, int wanted) throws IOException {
        return at(scorer.iterator(), wanted) == wanted;
    }

    /** The first document from {@code wanted} on. One that the iterator stands on already it must not be told to go to. */
    static int at(DocIdSetIterator documents, int wanted) throws IOException {
        return documents.docID() < wanted ? documents.advance(wanted) : documents.docID();
    }
}
