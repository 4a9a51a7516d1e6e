package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Condition;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.Thing;
import org.throughline.search.Hit;
import org.throughline.search.IndexState;
import org.throughline.search.SearchPage;
import org.throughline.search.Why;

class SearchConnectionTests {

    private static final Cursors CURSORS = new Cursors("search x");

    @Test
    void whatWasRemovedSinceIsLeftOutAndTheNextPageGoesOnBehindIt() {
        var found = found("condition/a", "condition/gone");

        var connection = SearchConnection.of(
                found, Map.of(new Id("condition/a"), condition("condition/a")), CURSORS, new PageArguments(2, null));

        assertThat(connection.edges().stream().map(edge -> edge.node().id().value()))
                .containsExactly("condition/a");
        assertThat(connection.totalCount()).isEqualTo(9);
        assertThat(connection.pageInfo().hasNextPage()).isTrue();
        assertThat(connection.pageInfo().endCursor()).isEqualTo(CURSORS.cursor("key of condition/gone"));
    }

    @Test
    void aSearchIsCompleteWhereNoVectorIsMissing() {
        var connection = SearchConnection.of(found(), Map.of(), CURSORS, new PageArguments(2, null));

        assertThat(connection.complete()).isFalse();
        assertThat(connection.thingsWithoutVectors()).isEqualTo(3);
        assertThat(connection.indexedRevision()).isEqualTo(7);
    }

    private static SearchPage found(String... ids) {
        var hits = Stream.of(ids)
                .map(id -> new Page.Item<>("key of " + id, hit(new Id(id))))
                .toList();
        return new SearchPage(
                new Page<>(hits, true, 9L), List.of(), null, new IndexState(7, 20, 3), List.of(), Map.of());
    }

    private static Hit hit(Id id) {
        return new Hit(id, 1, 1, List.of(), null, new Why(null, false, 0, null, null, null, List.of()));
    }

    private static Thing condition(String id) {
        return new Condition(new Id(id), "C", null, List.of(), List.of(), List.of(), null);
    }
}
