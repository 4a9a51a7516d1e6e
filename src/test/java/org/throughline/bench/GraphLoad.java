package org.throughline.bench;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Loads generated graphs into folders, for the benchmarks that open them:
 * {@code ./mvnw test -Dtest=GraphLoad -Dthings=10000,100000 -Dgraphs=FOLDER}. With a million things it takes more memory
 * than tests have: {@code -Dtest.jvm.flags="--enable-native-access=ALL-UNNAMED -XX:+UseCompactObjectHeaders -Xmx7g"} and
 * {@code -DpageCache=3GB}. A load that was broken off goes on where it ended.
 */
class GraphLoad {

    static final int[] THINGS = Stream.of(System.getProperty("things", "10000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

    @Test
    void graphsOfAllSizesAskedFor() throws Exception {
        for (var things : THINGS) {
            GraphInFolder.open(things).close();
            System.out.printf("GRAPH %,d things take %,d MB%n", things, GraphInFolder.bytes(things) / 1_000_000);
        }
    }
}
