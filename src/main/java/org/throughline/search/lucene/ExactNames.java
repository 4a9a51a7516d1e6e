package org.throughline.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.throughline.search.Identifiers;
import org.throughline.search.SearchFilter;
import org.throughline.search.Why.Exact;

/** Finds what is called, all of it, just as a query. */
final class ExactNames {

    /** Where so many are called the same, being called so says little. */
    private static final int MOST = 100;

    private static final float NAME = 8;
    private static final float IDENTIFIER = 4;
    private static final float ALIAS = 2;
    private static final float SHORT_NAME = 1;

    /** Left out of short names as often as not: "the Christie", "Royal Marsden". */
    private static final String ARTICLE = "the ";

    private final Snapshot snapshot;
    private final SearchFilter filter;

    ExactNames(Snapshot snapshot, SearchFilter filter) {
        this.snapshot = snapshot;
        this.filter = filter;
    }

    /** What all ways to write a name without its legal form have in common. */
    static String shortKey(String name) {
        var key = Analysis.key(name);
        return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
    }

    /** By document, as what the text is the thing's own; of several, what counts most. */
    Map<Integer, Exact> of(String text, Interpretation interpretation) throws IOException {
        var key = Analysis.key(text);
        var any = new BooleanQuery.Builder()
                .add(in(Fields.EXACT_NAME, key, NAME), Occur.SHOULD)
                .add(in(Fields.IDENTIFIER, Identifiers.key(text), IDENTIFIER), Occur.SHOULD)
                .add(in(Fields.EXACT_ALIAS, key, ALIAS), Occur.SHOULD)
                .add(in(Fields.SHORT_NAME, shortKey(text), SHORT_NAME), Occur.SHOULD)
                .build();
        var found = new HashMap<Integer, Exact>();
        for (var hit : snapshot.search(Filters.restricted(any, filter, interpretation), MOST).scoreDocs) {
            found.put(hit.doc, exact(hit.score));
        }
        return found;
    }

    private static Query in(String field, String key, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, key))), score);
    }

    private static Exact exact(float score) {
        if (score >= NAME) {
            return Exact.NAME;
        }
        if (score >= IDENTIFIER) {
            return Exact.IDENTIFIER;
        }
        return score >= ALIAS ? Exact.ALIAS : Exact.SHORT_NAME;
    }
}
