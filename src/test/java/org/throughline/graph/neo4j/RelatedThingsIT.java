package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.RelatedQuery;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.ThingRelation;
import org.throughline.graph.Things;

/** The things that things lead to. */
@ScratchGraphTest
class RelatedThingsIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    Things things;

    @BeforeEach
    void start() {
        graph.clear();
        graph.write(source("source/s"));
    }

    @Test
    void narrowerConditionsAreThoseDirectlyBelow() {
        graph.write(
                condition("condition/a"),
                condition("condition/c", "condition/a"),
                condition("condition/b", "condition/a"),
                condition("condition/d", "condition/b"));

        assertThat(related("condition/a", ThingRelation.NARROWER_CONDITIONS))
                .containsExactly("condition/b", "condition/c");
        assertThat(related("condition/d", ThingRelation.NARROWER_CONDITIONS)).isEmpty();
    }

    @Test
    void successionIsReadInBothDirections() {
        graph.write(
                organisation("org/d", "2013", "2019"),
                organisation("org/c", "2020", null),
                organisation("org/b", "2010", "2019-05", "org/c", "org/d"));

        assertThat(related("org/b", ThingRelation.SUCCESSORS)).containsExactly("org/c", "org/d");
        assertThat(related("org/c", ThingRelation.PREDECESSORS)).containsExactly("org/b");
        assertThat(related("org/b", ThingRelation.PREDECESSORS)).isEmpty();
    }

    @Test
    void onlyWhatExistedAtADateIsThere() {
        graph.write(
                organisation("org/c", "2020-04", null),
                organisation("org/d", "2013", "2019"),
                organisation("org/b", null, null, "org/c", "org/d"));

        assertThat(related("org/b", ThingRelation.SUCCESSORS, "2019")).containsExactly("org/d");
        assertThat(related("org/b", ThingRelation.SUCCESSORS, "2020")).containsExactly("org/c");
        assertThat(related("org/b", ThingRelation.SUCCESSORS, "2020-03-31")).isEmpty();
    }

    @Test
    void pagesOfManyThingsAreCutByName() {
        graph.write(condition("condition/a"), condition("condition/z"));
        for (var i = 0; i < 7; i++) {
            graph.write(condition("condition/n" + i, "condition/a"));
        }
        graph.write(condition("condition/m", "condition/z"));
        var seen = new ArrayList<String>();
        String after = null;
        var goesOn = true;
        while (goesOn) {
            var query = new RelatedQuery(ThingRelation.NARROWER_CONDITIONS, null, new PageRequest(3, after));
            var pages = things.related(query, Set.of(new Id("condition/a"), new Id("condition/z")));
            var page = pages.get(new Id("condition/a"));
            assertThat(page.total()).isEqualTo(7);
            assertThat(pages.get(new Id("condition/z")).total()).isEqualTo(1);
            page.items().forEach(item -> seen.add(item.value().id().value()));
            goesOn = page.hasNext();
            after = page.items().getLast().key();
        }

        assertThat(seen)
                .containsExactly(
                        "condition/n0",
                        "condition/n1",
                        "condition/n2",
                        "condition/n3",
                        "condition/n4",
                        "condition/n5",
                        "condition/n6");
    }

    private List<String> related(String of, ThingRelation relation) {
        return related(of, relation, null);
    }

    private List<String> related(String of, ThingRelation relation, @Nullable String asOf) {
        var date = asOf == null ? null : PartialDate.parse(asOf);
        var id = new Id(of);
        return things
                .related(new RelatedQuery(relation, date, new PageRequest(10, null)), Set.of(id))
                .get(id)
                .items()
                .stream()
                .map(item -> item.value().id().value())
                .toList();
    }

    private static GraphEntry condition(String id, String... broader) {
        var references =
                List.of(broader).stream().map(wider -> to("BROADER", wider)).toArray(GraphEntry.Reference[]::new);
        return entry(id, Map.of("name", id), references);
    }

    private static GraphEntry organisation(
            String id, @Nullable String from, @Nullable String until, String... successors) {
        var properties =
                new java.util.HashMap<String, Object>(Map.of("name", id, "kind", "NHS_TRUST", "basis", "read"));
        if (from != null) {
            properties.put("validFrom", from);
        }
        if (until != null) {
            properties.put("validTo", until);
        }
        var references = new ArrayList<>(List.of(to("CITES", "source/s")));
        List.of(successors).forEach(next -> references.add(to("SUCCEEDED_BY", next)));
        return entry(id, properties, references.toArray(GraphEntry.Reference[]::new));
    }
}
