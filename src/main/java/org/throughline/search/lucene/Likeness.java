package org.throughline.search.lucene;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.search.Fusion;
import org.throughline.search.Fusion.Fused;
import org.throughline.search.SimilarThing;
import org.throughline.search.lucene.Ranking.Thing;

/** Finds what is like a thing: by its meaning, and by what both are connected with, of which the rare counts more. */
final class Likeness {

    /** What both are connected with counts as much as what they mean. */
    private static final double CONNECTIONS = 0.5;

    private final Snapshot snapshot;
    private final int thing;
    private final Query others;

    private Likeness(Snapshot snapshot, int thing, Query others) {
        this.snapshot = snapshot;
        this.thing = thing;
        this.others = others;
    }

    /** What is like a thing; empty where the index does not hold it. */
    static List<SimilarThing> of(Snapshot snapshot, Id id, Set<ThingKind> kinds, int limit) throws IOException {
        var itself = new TermQuery(Fields.thing(id));
        var found = snapshot.search(only(itself, Fields.THINGS), 1).scoreDocs;
        if (found.length == 0) {
            return List.of();
        }
        var others = new BooleanQuery.Builder().add(Fields.THINGS, Occur.FILTER).add(itself, Occur.MUST_NOT);
        if (!kinds.isEmpty()) {
            others.add(Filters.kinds(kinds), Occur.FILTER);
        }
        return new Likeness(snapshot, found[0].doc, others.build()).similar(limit);
    }

    private static Query only(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private List<SimilarThing> similar(int limit) throws IOException {
        var neighbours = neighbours(thing);
        var shared = only(sharing(neighbours), others);
        var vector = middle();
        var meaning = vector == null ? null : new MeaningLeg(snapshot, vector);
        var found = new Candidates(snapshot, shared, () -> meaning, Filters.passagesOf(others), new Timing())
                .with(Map.of());
        var best = new Fusion<>(CONNECTIONS, found.scored())
                .ranked().stream().limit(limit).toList();
        return similar(best, neighbours);
    }

    private static Query sharing(List<String> neighbours) {
        var any = new BooleanQuery.Builder();
        neighbours.forEach(id -> any.add(new TermQuery(new Term(Fields.NEIGHBOUR, id)), Occur.SHOULD));
        return any.build();
    }

    private List<SimilarThing> similar(List<Fused<Thing>> best, List<String> neighbours) throws IOException {
        var rarity = new HashMap<String, Integer>();
        for (var id : neighbours) {
            rarity.put(id, snapshot.count(new TermQuery(new Term(Fields.NEIGHBOUR, id))));
        }
        var similar = new ArrayList<SimilarThing>();
        for (var fused : best) {
            var key = fused.candidate().key();
            var shared = neighbours(key.document()).stream()
                    .filter(rarity::containsKey)
                    .sorted(comparingInt((String id) -> rarity.getOrDefault(id, 0))
                            .thenComparing(id -> id))
                    .map(Id::new)
                    .toList();
            similar.add(new SimilarThing(new Id(key.id()), fused.score(), fused.words(), fused.meaning(), shared));
        }
        return similar;
    }

    /** What a thing is connected with. */
    private List<String> neighbours(int document) throws IOException {
        var leaves = snapshot.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = leaf.reader().getSortedSetDocValues(Fields.NEIGHBOUR);
        var neighbours = new ArrayList<String>();
        if (values != null && values.advanceExact(document - leaf.docBase)) {
            for (int each = 0; each < values.docValueCount(); each++) {
                neighbours.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return neighbours;
    }

    /** The middle of the thing's vectors; null where it has none. */
    private byte @Nullable [] middle() throws IOException {
        var vectors = new PassageVectors(snapshot).of(thing);
        if (vectors.isEmpty()) {
            return null;
        }
        var middle = new byte[vectors.getFirst().vector().length];
        for (int dimension = 0; dimension < middle.length; dimension++) {
            int at = dimension;
            middle[at] = (byte) Math.round(vectors.stream()
                    .mapToInt(each -> each.vector()[at])
                    .average()
                    .orElse(0));
        }
        return middle;
    }
}
