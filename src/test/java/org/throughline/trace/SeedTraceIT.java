package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.SeededGraphTest;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

/** Compares the chains of the seed data with those that plain Java finds in the files. */
@SeededGraphTest
class SeedTraceIT {

    private static final Comparator<List<String>> ANY_ORDER = Comparator.comparing(List::toString);

    @Autowired
    Tracer tracer;

    @Test
    void everyChainOfTheSeedFilesIsTracedAndNoOther() {
        var rows = SeedGraph.read();
        var starts = rows.starts().filter(start -> hasChains(start, rows)).toList();
        assertThat(starts).hasSizeGreaterThan(800);
        for (var start : starts) {
            for (var route : Route.values()) {
                if (route.kinds().contains(start.kind())) {
                    var query = TraceQuery.all(start, route.direction(), new PageRequest(100, null));
                    var chains = chains(query);

                    assertThat(names(chains))
                            .as(query.toString())
                            .isEqualTo(ReferenceChains.of(rows, query).stream()
                                    .sorted(ANY_ORDER)
                                    .toList());
                    assertThat(chains.stream().map(SeedTraceIT::order))
                            .as(query.toString())
                            .isSorted();
                }
            }
        }
    }

    @Test
    void everyFactIsTracedWithASourceForEachStep() {
        var start = new Id("innovation/precept-magnesium-sulphate");
        var steps = Stream.of(TraceDirection.values())
                .flatMap(direction -> chains(TraceQuery.all(start, direction, new PageRequest(100, null))).stream())
                .flatMap(chain -> chain.steps().stream())
                .toList();

        assertThat(steps).hasSizeGreaterThan(100);
        assertThat(steps).allSatisfy(step -> assertThat(step.stage().sources()).isNotEmpty());
    }

    /** Most organisations neither adopted anything nor passed anything on; some of them will do. */
    private static boolean hasChains(Id start, GraphRows rows) {
        return !start.value().startsWith("org/")
                || start.value().hashCode() % 20 == 0
                || rows.adoptions().stream().anyMatch(fact -> fact.adopter().equals(start.value()));
    }

    private List<Chain> chains(TraceQuery query) {
        var chains = new ArrayList<Chain>();
        var next = query;
        while (true) {
            var page = tracer.trace(next).orElseThrow();
            page.items().forEach(item -> chains.add(item.value()));
            if (!page.hasNext()) {
                return chains;
            }
            var after = page.items().getLast().key();
            next = TraceQuery.all(query.from(), query.direction(), new PageRequest(100, after));
        }
    }

    private static List<List<String>> names(List<Chain> chains) {
        return chains.stream()
                .map(chain -> chain.steps().stream()
                        .map(step -> SeedGraph.name(step.stage()))
                        .toList())
                .sorted(ANY_ORDER)
                .toList();
    }

    /** The dates by which chains come; what is undated comes last. */
    private static String order(Chain chain) {
        return date(chain, Role.RESEARCH) + " " + date(chain, Role.ADOPTION, Role.CURRICULUM);
    }

    private static String date(Chain chain, Role... roles) {
        return chain.steps().stream()
                .map(Step::stage)
                .filter(stage -> List.of(roles).contains(stage.role()))
                .map(Stage::milestone)
                .filter(Objects::nonNull)
                .map(milestone -> milestone.date().toString())
                .findFirst()
                .orElse("undated");
    }
}
