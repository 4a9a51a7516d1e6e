package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.Fact;
import org.throughline.graph.FactQuery;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Facts;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.neo4j.GeneratedFacts.Given;

/** The pages of every relation against lists that are put together here from what was written. */
@ScratchGraphTest
class FactPagesIT {

    private static final long SEED = 20_130_523;
    private static final int FACTS = 24;
    private static final PageRequest ALL = new PageRequest(PageRequest.LARGEST, null);

    @Autowired
    ScratchGraph graph;

    @Autowired
    Facts facts;

    @BeforeEach
    void clear() {
        graph.clear();
        graph.write(GeneratedFacts.ends());
    }

    @ParameterizedTest
    @EnumSource
    void aListHasTheStandingVersionsOnceEachInTheOrderOfItsRelation(FactRelation relation) {
        var generated = new GeneratedFacts(relation, SEED);
        var standing = write(generated);

        var found = find(relation, null, ALL, generated.nodes());

        for (var node : generated.nodes()) {
            var expected = inOrder(standing, node);
            assertThat(expected).as("of " + node).hasSizeGreaterThan(3);
            assertThat(values(found.get(node))).as("of " + node).isEqualTo(expected);
            assertThat(found.get(node).total()).isEqualTo(expected.size());
            assertThat(found.get(node).hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListAsOfADateHasWhatMayHoldAtIt(FactRelation relation) {
        var generated = new GeneratedFacts(relation, SEED);
        var standing = write(generated);

        for (var asOf : IntStream.range(0, 25).mapToObj(i -> generated.date()).toList()) {
            var found = find(relation, asOf, ALL, generated.nodes());

            for (var node : generated.nodes()) {
                var expected = inOrder(standing, node).stream()
                        .filter(fact -> fact.period().mayHoldAt(asOf))
                        .toList();
                assertThat(values(found.get(node)))
                        .as("of %s at %s", node, asOf)
                        .isEqualTo(expected);
                assertThat(found.get(node).total()).isEqualTo(expected.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAnySizeMakeUpTheList(FactRelation relation) {
        var generated = new GeneratedFacts(relation, SEED);
        write(generated);
        var asOf = generated.date();

        for (var node : generated.nodes()) {
            var whole = find(relation, asOf, ALL, List.of(node)).get(node);
            for (var size = 1; size <= 3; size++) {
                assertThat(paged(relation, asOf, size, node))
                        .as("of %s at %s by %d", node, asOf, size)
                        .isEqualTo(whole.items());
            }
        }
    }

    @Test
    void claimsThatDisputeEachOtherAreFoundOnceFromEither() {
        graph.write(
                GeneratedFacts.claim("claim/a", "posts", to("DISPUTES", "claim/b")),
                GeneratedFacts.claim("claim/b", "posts", to("DISPUTES", "claim/a")));
        graph.write(GeneratedFacts.claim("claim/b", "sites", to("DISPUTES", "claim/a")));
        var a = new Id("claim/a");
        var b = new Id("claim/b");

        var found = find(FactRelation.DISPUTES_OF_CLAIM, null, ALL, List.of(a, b));

        assertThat(values(found.get(a))).extracting(Fact::id).containsExactly(b);
        assertThat(values(found.get(b))).extracting(Fact::id).containsExactly(a);
    }

    /** Writes facts and then half of them anew, which retires what they said. Gives those that stand. */
    private List<Given> write(GeneratedFacts generated) {
        var standing = new ArrayList<>(
                IntStream.range(0, FACTS).mapToObj(generated::fact).toList());
        graph.write(entries(standing));
        IntStream.range(0, FACTS / 2).forEach(i -> standing.set(2 * i, generated.fact(2 * i)));
        assertThat(graph.write(entries(standing)).replaced()).isNotEmpty();
        return standing;
    }

    private static GraphEntry[] entries(List<Given> given) {
        return given.stream().map(Given::entry).toArray(GraphEntry[]::new);
    }

    private List<Fact> inOrder(List<Given> standing, Id node) {
        var ids = standing.stream()
                .filter(given -> given.of().equals(node))
                .sorted(Comparator.comparing(Given::place, emptyLast())
                        .thenComparing(given -> given.entry().id()))
                .map(given -> given.entry().id())
                .toList();
        var read = facts.findAllById(Set.copyOf(ids));
        return ids.stream().map(read::get).toList();
    }

    private static Comparator<String> emptyLast() {
        return Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);
    }

    private Map<Id, Page<Fact>> find(
            FactRelation relation, @Nullable PartialDate asOf, PageRequest page, List<Id> nodes) {
        return facts.find(new FactQuery(relation, Map.of(), Map.of(), asOf, page), Set.copyOf(nodes));
    }

    private List<Page.Item<Fact>> paged(FactRelation relation, PartialDate asOf, int size, Id node) {
        var items = new ArrayList<Page.Item<Fact>>();
        Page<Fact> page;
        do {
            var after = items.isEmpty() ? null : items.getLast().key();
            page = find(relation, asOf, new PageRequest(size, after), List.of(node))
                    .get(node);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            items.addAll(page.items());
        } while (page.hasNext());
        assertThat(page.total()).isEqualTo(items.size());
        return items;
    }

    private static List<Fact> values(Page<Fact> page) {
        return page.items().stream().map(Page.Item::value).toList();
    }
}
