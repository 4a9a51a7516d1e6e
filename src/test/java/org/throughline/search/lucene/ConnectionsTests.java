package org.throughline.search.lucene;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.Id;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchIndex.Position;
import org.throughline.search.lucene.Ranking.Thing;

class ConnectionsTests {

    private static final int THINGS = 300;
    private static final int SEGMENTS = 5;

    private final Map<String, Set<String>> neighbours = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsConnectedAmongSomeThingsIsWhatTheirDocumentsSay(long seed, @TempDir Path folder) {
        var random = new Random(seed);
        try (var index = new LuceneIndex(folder, SmallThings.MODEL)) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                // Some of them twice, so that earlier segments have what no longer counts.
                random.ints(THINGS / 2, 0, THINGS).distinct().forEach(number -> put(index, number, random));
                index.reached(new Position("graph", segment + 1));
            }
            for (int round = 0; round < 20; round++) {
                var some = new ArrayList<>(neighbours.keySet());
                Collections.shuffle(some, random);
                assertConnected(index, Set.copyOf(some.subList(0, random.nextInt(some.size()))));
            }
        }
    }

    private void put(LuceneIndex index, int number, Random random) {
        var others = random.ints(random.nextInt(8), 0, THINGS)
                .mapToObj(ConnectionsTests::id)
                .collect(toSet());
        neighbours.put(id(number), others);
        index.put(List.of(SmallThings.withVectors(document(id(number), others), new byte[][] {null})));
    }

    private static SearchDocument document(String id, Set<String> neighbours) {
        return new SearchDocument(
                new Id(id),
                id,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Map.of(),
                null,
                neighbours.stream().map(Id::new).collect(toSet()),
                Set.of());
    }

    private void assertConnected(LuceneIndex index, Set<String> some) {
        var found = index.snapshots().read(snapshot -> {
            var things = things(snapshot, some);
            var connections = new Connections(snapshot).among(things);
            var byId = new HashMap<String, Set<String>>();
            things.forEach(thing -> byId.put(
                    thing.id(),
                    connections.getOrDefault(thing, Set.of()).stream()
                            .map(Thing::id)
                            .collect(toSet())));
            return byId;
        });
        assertThat(found).hasSameSizeAs(some);
        some.forEach(id -> assertThat(found.get(id))
                .as(id)
                .isEqualTo(neighbours.get(id).stream().filter(some::contains).collect(toSet())));
    }

    private static List<Thing> things(Snapshot snapshot, Set<String> some) throws IOException {
        var things = new ArrayList<Thing>();
        var ids = new ThingIds(snapshot);
        var hits = snapshot.search(Fields.THINGS, THINGS).scoreDocs;
        for (var hit :
                List.of(hits).stream().sorted(comparingInt(hit -> hit.doc)).toList()) {
            var id = ids.at(hit.doc);
            if (some.contains(id)) {
                things.add(new Thing(id, hit.doc));
            }
        }
        return things;
    }

    private static String id(int number) {
        return "study/s" + number;
    }
}
