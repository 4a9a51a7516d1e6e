package org.throughline.search.lucene;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.throughline.graph.ThingKind;
import org.throughline.search.Facet;
import org.throughline.search.SearchDocument.Years;
import org.throughline.search.SearchFilter;

/** What results have to fulfil, as queries. */
final class Filters {

    private Filters() {}

    /** The query, restricted to what has to be fulfilled. */
    static Query restricted(Query query, SearchFilter filter, Interpretation interpretation) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        restrict(all, filter, interpretation);
        return all.build();
    }

    /** The passages of things that fulfil it; empty where every thing does. */
    static Optional<Query> passages(SearchFilter filter, Interpretation interpretation) {
        var things = new BooleanQuery.Builder();
        restrict(things, filter, interpretation);
        if (things.build().clauses().isEmpty()) {
            return Optional.empty();
        }
        things.add(Fields.THINGS, Occur.FILTER);
        return Optional.of(passagesOf(things.build()));
    }

    /** The passages of things. */
    static Query passagesOf(Query things) {
        return new ToChildBlockJoinQuery(things, Snapshot.THINGS);
    }

    /** Things of one of the kinds. */
    static Query kinds(Set<ThingKind> kinds) {
        return oneOf(Facet.KIND, kinds.stream().map(ThingKind::name).collect(toSet()));
    }

    private static void restrict(BooleanQuery.Builder query, SearchFilter filter, Interpretation interpretation) {
        filter.values().forEach((facet, values) -> query.add(oneOf(facet, values), Occur.FILTER));
        var years = filter.years();
        if (years != null) {
            query.add(touching(years), Occur.FILTER);
        }
        interpretation.restrict(query);
    }

    private static Query oneOf(Facet facet, Set<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return terms.isEmpty() ? MatchNoDocsQuery.INSTANCE : new TermInSetQuery(Fields.facet(facet), terms);
    }

    private static Query touching(Years years) {
        return IntRange.newIntersectsQuery(Fields.YEARS, new int[] {years.from()}, new int[] {years.to()});
    }
}
