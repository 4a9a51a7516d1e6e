package org.throughline.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.graph.ThingKind;
import org.throughline.search.ByteVectors;
import org.throughline.search.Facet;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Position;

/** Generated things in several segments: half of them have the commonest word, and each lies near one of a few middles. */
final class ManyThings {

    private static final int DIMENSIONS = 32;
    private static final int MIDDLES = 60;
    private static final double SPREAD = 0.35;

    /** All but sources, which come lower than what is as near. */
    private static final List<ThingKind> KINDS = Stream.of(ThingKind.values())
            .filter(kind -> kind != ThingKind.SOURCE)
            .toList();

    private final Random random;
    private final float[][] middles = new float[MIDDLES][];

    ManyThings(long seed) {
        random = new Random(seed);
        for (int i = 0; i < MIDDLES; i++) {
            middles[i] = unit(0, new float[DIMENSIONS]);
        }
    }

    /** Puts so many into an index, in so many segments at least. */
    void fill(LuceneIndex index, int count, int segments) {
        for (int segment = 0; segment < segments; segment++) {
            var things = new ArrayList<IndexedThing>();
            for (int i = segment; i < count; i += segments) {
                things.add(thing(i));
            }
            index.put(things);
            index.reached(new Position("graph", segment + 1));
        }
    }

    /** A thing with one to three passages, of which one in ten has no vector yet. */
    IndexedThing thing(int number) {
        var words = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(30); i++) {
            words.append("w").append((int) Math.abs(random.nextGaussian() * 8)).append(' ');
        }
        var kind = KINDS.get(number % KINDS.size());
        Map<Facet, Set<String>> facets = Map.of(
                Facet.KIND, Set.of(kind.name()),
                Facet.REGION, Set.of("one in " + (number % 1000 == 0 ? "1000" : number % 100 == 0 ? "100" : "1")),
                Facet.STATUS, Set.of(number % 10 == 0 ? "TENTH" : "OTHER"));
        var document = SmallThings.document(
                "%s/t%d".formatted(kind.prefix(), number), "Thing " + number, words.toString(), facets);
        var vectors = new byte[1 + random.nextInt(3)][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = number % 10 == 3 ? null : ByteVectors.of(vector());
        }
        return SmallThings.withVectors(document, vectors);
    }

    /** A vector near one of the middles. */
    float[] vector() {
        return unit(SPREAD, middles[random.nextInt(MIDDLES)]);
    }

    private float[] unit(double spread, float[] middle) {
        var vector = new float[DIMENSIONS];
        double square = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (middle[i] + random.nextGaussian() * (spread == 0 ? 1 : spread / 2));
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    static List<String> queries() {
        return List.of("w1", "w1 w2 w3 w9", "w25 thing", "\"w1 w2\" w4", "w3 -w2", "Thing 77", "unknownword");
    }
}
