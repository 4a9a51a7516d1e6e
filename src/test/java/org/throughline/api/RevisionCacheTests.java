package org.throughline.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RevisionCacheTests {

    private final RevisionCache cache = new RevisionCache();
    private final List<Set<String>> reads = new ArrayList<>();

    @Test
    void whatIsKeptIsNotReadAgain() {
        find(1, "old", "a", "b");

        assertThat(find(1, "old", "b", "c")).isEqualTo(Map.of("b", "b old", "c", "c old"));
        assertThat(reads).containsExactly(Set.of("a", "b"), Set.of("c"));
    }

    @Test
    void anAnswerAtALaterRevisionSeesNothingOfAnEarlierOne() {
        find(1, "old", "a");

        assertThat(find(2, "new", "a")).isEqualTo(Map.of("a", "a new"));
    }

    @Test
    void anAnswerThatBeganEarlierLeavesNothingForLaterOnes() {
        find(2, "new", "a");
        find(1, "old", "a", "b");

        assertThat(find(2, "new", "a", "b")).isEqualTo(Map.of("a", "a new", "b", "b new"));
    }

    @Test
    void whatDoesNotExistIsLeftOutAndLookedForAgain() {
        cache.at(1).find(Set.of("none"), this::nothing);
        cache.at(1).find(Set.of("none"), this::nothing);

        assertThat(reads).hasSize(2);
    }

    private Map<String, String> find(long revision, String content, String... keys) {
        return cache.at(revision).find(Set.of(keys), missing -> {
            reads.add(missing);
            return missing.stream().collect(toMap(Function.identity(), key -> key + " " + content));
        });
    }

    private Map<String, String> nothing(Set<String> missing) {
        reads.add(missing);
        return Map.of();
    }
}
