package org.throughline.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.search.Facet;
import org.throughline.search.Mode;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;
import org.throughline.search.SearchQuery;

/** Things with little to them, and queries for them. */
final class SmallThings {

    static final String MODEL = "model";

    private SmallThings() {}

    /** A thing whose vectors are missing. */
    static IndexedThing thing(String id, String name, String text, String... aliases) {
        return withVectors(document(id, name, text, Map.of(), aliases), new byte[][] {null});
    }

    static IndexedThing withVectors(SearchDocument document, byte[]... vectors) {
        var passages = Arrays.stream(vectors)
                .map(vector -> new Passage(document.text(), vector))
                .toList();
        return new IndexedThing(document, passages);
    }

    static SearchDocument document(
            String id, String name, String text, Map<Facet, Set<String>> facets, String... aliases) {
        return new SearchDocument(
                new Id(id),
                name,
                List.of(aliases),
                List.of(id),
                text,
                List.of(),
                List.of(),
                facets,
                null,
                Set.of(),
                Set.of());
    }

    static SearchQuery query(String text, Mode mode) {
        return query(text, mode, SearchFilter.NONE, 10, null);
    }

    static SearchQuery query(String text, Mode mode, SearchFilter filter, int size, String after) {
        return new SearchQuery(text, filter, mode, new PageRequest(size, after), true, Set.of(Facet.KIND), false);
    }

    /** A vector of length one for each of some numbers, nearer for numbers that are nearer. */
    static float[] direction(double angle) {
        var vector = new float[8];
        vector[0] = (float) Math.cos(angle);
        vector[1] = (float) Math.sin(angle);
        return vector;
    }

    static List<String> numbers(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).toList();
    }
}
