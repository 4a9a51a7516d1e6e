package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoadOrderTests {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nodesThatReachEachOtherComeTogetherAndAfterAllTheyLeadTo(int seed) {
        var targets = randomTargets(seed);
        var components = LoadOrder.components(Arrows.of(targets));

        var reaches = reachability(targets);
        assertThat(components.stream().flatMapToInt(Arrays::stream).sorted())
                .as("each node once")
                .containsExactly(IntStream.range(0, targets.length).boxed().toArray(Integer[]::new));
        assertThat(asSets(components)).isEqualTo(expectedComponents(reaches));
        for (int earlier = 0; earlier < components.size(); earlier++) {
            for (int later = earlier + 1; later < components.size(); later++) {
                assertThat(reaches[components.get(earlier)[0]][components.get(later)[0]])
                        .as("component %d leads to a later one, %d", earlier, later)
                        .isFalse();
            }
        }
    }

    @Test
    void aLongChainAndALongCircleDoNotExhaustTheStack() {
        int length = 200_000;
        var chain = IntStream.range(0, length)
                .mapToObj(node -> node + 1 < length ? new int[] {node + 1} : new int[0])
                .toArray(int[][]::new);
        var components = LoadOrder.components(Arrows.of(chain));
        assertThat(components).hasSize(length);
        assertThat(components.getFirst()).containsExactly(length - 1);

        chain[length - 1] = new int[] {0};
        assertThat(LoadOrder.components(Arrows.of(chain)))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(length));
    }

    @Test
    void nodesThatLeadNowhereKeepTheirOrder() {
        assertThat(LoadOrder.components(Arrows.of(new int[5][0])).stream().flatMapToInt(Arrays::stream))
                .containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrowsTurnedRoundTwiceAreAsBefore(int seed) {
        var targets = randomTargets(seed);
        var twice = Arrows.of(targets).reversed().reversed();

        for (int node = 0; node < targets.length; node++) {
            int from = node;
            assertThat(IntStream.range(0, twice.count(node)).map(arrow -> twice.target(from, arrow)))
                    .containsExactlyInAnyOrder(
                            Arrays.stream(targets[node]).boxed().toArray(Integer[]::new));
        }
    }

    private static int[][] randomTargets(int seed) {
        var random =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        int nodes = random.nextInt(1, 14);
        int arrows = random.nextInt(0, 3 * nodes);
        var targets = new int[nodes][0];
        for (int i = 0; i < arrows; i++) {
            int node = random.nextInt(nodes);
            targets[node] = Arrays.copyOf(targets[node], targets[node].length + 1);
            targets[node][targets[node].length - 1] = random.nextInt(nodes);
        }
        return targets;
    }

    /** The slow way: S. Warshall's closure of the arrows. */
    private static boolean[][] reachability(int[][] targets) {
        int nodes = targets.length;
        var reaches = new boolean[nodes][nodes];
        for (int node = 0; node < nodes; node++) {
            reaches[node][node] = true;
            for (int target : targets[node]) {
                reaches[node][target] = true;
            }
        }
        for (int by = 0; by < nodes; by++) {
            for (int from = 0; from < nodes; from++) {
                for (int to = 0; to < nodes; to++) {
                    reaches[from][to] |= reaches[from][by] && reaches[by][to];
                }
            }
        }
        return reaches;
    }

    private static Set<Set<Integer>> expectedComponents(boolean[][] reaches) {
        return IntStream.range(0, reaches.length)
                .mapToObj(node -> IntStream.range(0, reaches.length)
                        .filter(other -> reaches[node][other] && reaches[other][node])
                        .boxed()
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<Integer>> asSets(List<int[]> components) {
        return components.stream()
                .map(component -> new TreeSet<>(Arrays.stream(component).boxed().toList()))
                .collect(Collectors.toSet());
    }
}
