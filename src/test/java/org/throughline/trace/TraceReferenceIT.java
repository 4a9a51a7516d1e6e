package org.throughline.trace;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ScratchGraph;

/** Compares what is traced with a reference that enumerates chains in plain Java, on many small generated graphs. */
@ScratchGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceReferenceIT {

    private static final int GRAPHS = 200;

    @Autowired
    Tracer tracer;

    private List<GraphRows> graphs;

    /** What the facts of each graph said first, and when that was. */
    private List<GraphRows> first;

    private Instant whenFirst;

    @BeforeAll
    void writeAllGraphs(@Autowired ScratchGraph scratch) {
        scratch.clear();
        var generators = IntStream.range(0, GRAPHS).mapToObj(GeneratedRows::new).toList();
        graphs = generators.stream().map(GeneratedRows::rows).toList();
        var before = new ArrayList<GraphEntry>();
        before.add(source("source/s"));
        before.add(ScratchGraph.entry(
                "org/provider",
                Map.of("name", "P", "kind", "OTHER", "basis", "read"),
                ScratchGraph.to("CITES", "source/s")));
        first = IntStream.range(0, GRAPHS)
                .mapToObj(i -> generators.get(i).before(graphs.get(i)))
                .toList();
        first.forEach(rows -> before.addAll(rows.entries()));
        scratch.write(before.toArray(GraphEntry[]::new));
        whenFirst = Instant.now();
        scratch.write(graphs.stream().flatMap(rows -> rows.entries().stream()).toArray(GraphEntry[]::new));
    }

    @Test
    void everyTraceIsThatOfTheReferenceWhateverTheFiltersAndThePageSize() {
        var random = new Random(1);
        for (var rows : graphs) {
            for (var query : queries(rows, random)) {
                var expected = ReferenceChains.of(rows, query);

                assertThat(pages(query)).as(query.toString()).isEqualTo(expected);
                assertThat(tracer.trace(query).orElseThrow().total())
                        .as(query.toString())
                        .isEqualTo(expected.size());
            }
        }
    }

    @Test
    void whatWasKnownThenIsTracedAsItWasThen() {
        var random = new Random(3);
        var chains = 0;
        for (int i = 0; i < GRAPHS; i++) {
            for (var query : queries(graphs.get(i), random)) {
                var asked = query.viewpoint();
                var then = with(query, new Viewpoint(asked.asOf(), whenFirst, asked.ignoring()));
                var expected = ReferenceChains.of(first.get(i), then);

                assertThat(pages(then)).as(then.toString()).containsExactlyInAnyOrderElementsOf(expected);
                chains += expected.size();
            }
        }
        assertThat(chains).isGreaterThan(1000);
    }

    @Test
    void pagesOfEverySizeMakeUpTheWholeList() {
        for (var rows : graphs.subList(0, 5)) {
            var query = TraceQuery.all(rows.starts().findFirst().orElseThrow(), TraceDirection.FORWARD, page(100));
            var expected = ReferenceChains.of(rows, query);
            for (int size = 1; size <= expected.size() + 1; size++) {
                assertThat(pages(with(query, page(size)))).as("size " + size).isEqualTo(expected);
            }
        }
    }

    @Test
    void anAdoptionThatTheSameAdopterStoppedSinceIsMarkedSo() {
        var random = new Random(2);
        var marked = 0;
        for (var rows : graphs) {
            for (var query : queries(rows, random)) {
                var all = with(query, page(100));
                for (var item : tracer.trace(all).orElseThrow().items()) {
                    for (var step : item.value().steps()) {
                        if (step.stage() instanceof AdoptionStage adoption) {
                            var isMarked = step.marks().contains(Mark.STOPPED_SINCE);
                            assertThat(isMarked)
                                    .as(adoption.id() + " in " + query)
                                    .isEqualTo(
                                            isStoppedSince(rows, adoption.id().value(), query.viewpoint()));
                            marked += isMarked ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(marked).isGreaterThan(50);
    }

    private static boolean isStoppedSince(GraphRows rows, String id, Viewpoint viewpoint) {
        var asOf = viewpoint.asOf();
        var adoption = rows.adoptions().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
        return !adoption.status().equals("DEADOPTED")
                && rows.adoptions().stream()
                        .filter(row -> !viewpoint.ignoring().contains(new Id(row.id())))
                        .filter(row -> row.status().equals("DEADOPTED")
                                && row.adopter().equals(adoption.adopter())
                                && row.innovation().equals(adoption.innovation()))
                        .filter(row -> asOf == null || isNotBefore(asOf.toString(), ReferenceChains.begin(row, rows)))
                        .map(row -> row.to() == null ? row.from() : row.to())
                        .anyMatch(stop -> stop == null
                                || (isNotBefore(stop, adoption.from())
                                        && (asOf == null || isNotBefore(asOf.toString(), stop))));
    }

    /** Whether the last day that {@code date} can mean is not before the first that {@code other} can mean. */
    private static boolean isNotBefore(String date, @Nullable String other) {
        return other == null || (date + '~').compareTo(other) >= 0;
    }

    @Test
    void theGeneratedGraphsHoldWhatMatters() {
        var chains = graphs.stream()
                .flatMap(rows -> rows.starts()
                        .filter(start -> start.value().startsWith("study/"))
                        .flatMap(start -> tracer
                                .trace(TraceQuery.all(start, TraceDirection.FORWARD, page(100)))
                                .orElseThrow()
                                .items()
                                .stream()))
                .map(item -> item.value())
                .toList();

        assertThat(chains).hasSizeGreaterThan(2000);
        assertThat(chains.stream().flatMap(chain -> chain.steps().stream().flatMap(step -> step.marks().stream())))
                .contains(
                        Mark.NO_EVIDENCE,
                        Mark.NO_ADOPTION,
                        Mark.STOPPED,
                        Mark.DECLINED,
                        Mark.NULL_RESULT,
                        Mark.AGAINST,
                        Mark.UNDATED,
                        Mark.ENDED);
    }

    /** For each route a start or two of the graph, with and without filters, in pages of any size. */
    private static List<TraceQuery> queries(GraphRows rows, Random random) {
        return Stream.of(Route.values())
                .flatMap(route -> rows.starts()
                        .filter(start -> route.kinds().contains(start.kind()))
                        .sorted(comparing(start -> start.hashCode() % 7))
                        .limit(2)
                        .map(start -> query(start, route, rows, random)))
                .toList();
    }

    private static TraceQuery query(Id start, Route route, GraphRows rows, Random random) {
        Set<Evidence.Direction> directions = route.isThroughEvidence() && random.nextInt(3) == 0
                ? EnumSet.of(any(Evidence.Direction.values(), random), any(Evidence.Direction.values(), random))
                : Set.of();
        Set<Adoption.Status> statuses = route.isThroughAdoption() && random.nextInt(3) == 0
                ? EnumSet.of(any(Adoption.Status.values(), random), any(Adoption.Status.values(), random))
                : Set.of();
        var asOf = random.nextInt(3) == 0 ? asOf(random) : null;
        var viewpoint = new Viewpoint(asOf, null, ignoring(rows, random));
        return new TraceQuery(start, route.direction(), directions, statuses, viewpoint, page(1 + random.nextInt(60)));
    }

    private static Set<Id> ignoring(GraphRows rows, Random random) {
        var all = Stream.of(
                        rows.studies().stream().map(GraphRows.Study::id),
                        rows.curricula().stream().map(GraphRows.Dated::id),
                        rows.actors().stream().filter(id -> !id.startsWith("programme/")),
                        rows.evidence().stream().map(GraphRows.Evidence::id),
                        rows.adoptions().stream().map(GraphRows.Adoption::id))
                .flatMap(ids -> ids)
                .toList();
        return random.nextBoolean()
                ? Set.of()
                : IntStream.range(0, 3)
                        .mapToObj(i -> new Id(all.get(random.nextInt(all.size()))))
                        .collect(toSet());
    }

    private static PartialDate asOf(Random random) {
        return Examples.date(any(new String[] {"2009", "2012", "2013-06", "2014-01-31", "2016"}, random));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** The ids of the steps of all chains, read page by page. */
    private List<List<String>> pages(TraceQuery query) {
        var chains = new ArrayList<List<String>>();
        var next = query;
        while (true) {
            var page = tracer.trace(next).orElseThrow();
            page.items().forEach(item -> chains.add(ids(item.value())));
            assertThat(page.items().size()).isLessThanOrEqualTo(query.page().size());
            if (!page.hasNext()) {
                return chains;
            }
            next = with(
                    query,
                    new PageRequest(query.page().size(), page.items().getLast().key()));
        }
    }

    private static List<String> ids(Chain chain) {
        return chain.steps().stream()
                .map(step -> step.stage().id().standing().value())
                .toList();
    }

    private static TraceQuery with(TraceQuery query, Viewpoint viewpoint) {
        return new TraceQuery(
                query.from(),
                query.direction(),
                query.evidenceDirection(),
                query.adoptionStatus(),
                viewpoint,
                query.page());
    }

    private static TraceQuery with(TraceQuery query, PageRequest page) {
        return new TraceQuery(
                query.from(),
                query.direction(),
                query.evidenceDirection(),
                query.adoptionStatus(),
                query.viewpoint(),
                page);
    }

    private static PageRequest page(int size) {
        return new PageRequest(size, null);
    }
}
