package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.FactCondition;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingQuery.YearRange;

/** Plans the lists of things, so that one that reads the whole graph is found before a user does. */
@ScratchGraphTest
class ThingListIT {

    /** Things without a date of their own, which are only ever listed by name. */
    private static final Set<ThingKind> UNDATED =
            EnumSet.of(ThingKind.CONDITION, ThingKind.OUTCOME, ThingKind.FUNCTION);

    private static final PageRequest PAGE = new PageRequest(10, null);

    @Autowired
    Driver driver;

    @TestFactory
    Stream<DynamicTest> noListScansTheWholeGraph() {
        return each((kind, order) -> {
            var all = all(kind, order, PAGE);
            var filtered = filtered(kind, order);
            assertThat(Stream.of(all, filtered)).allSatisfy(query -> {
                assertThat(operators(ThingList.page(query))).noneMatch(ThingListIT::scansEverything);
                assertThat(operators(ThingList.count(query))).noneMatch(ThingListIT::scansEverything);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> anUnfilteredPageIsReadFromTheIndexOfItsOrder() {
        return each((kind, order) -> {
            var next = new PageRequest(10, "m");
            assertThat(Stream.of(PAGE, next))
                    .allSatisfy(page -> assertThat(operators(ThingList.page(all(kind, order, page))))
                            .anyMatch(operator -> operator.contains("NodeIndex"))
                            .noneMatch(operator -> operator.contains("NodeByLabelScan"))
                            .noneMatch(operator -> operator.startsWith("Sort") || operator.startsWith("Top")));
        });
    }

    @Test
    void anIdentifierIsSoughtInItsOwnIndex() {
        var query = new ThingQuery(
                ThingKind.STUDY,
                Map.of("doiKey", Set.of("10.1056/nejmoa0801187")),
                Map.of(),
                List.of(),
                null,
                true,
                null,
                null,
                null,
                Order.NAME,
                new PageRequest(20, null));

        assertThat(details(plan(ThingList.page(query)))).contains("RANGE INDEX thing:Study(doiKey)");
    }

    private interface Check {
        void check(ThingKind kind, Order order);
    }

    private static Stream<DynamicTest> each(Check check) {
        return Arrays.stream(ThingKind.values())
                .flatMap(kind -> Arrays.stream(Order.values())
                        .filter(order -> order == Order.NAME || !UNDATED.contains(kind))
                        .map(order -> DynamicTest.dynamicTest(kind + " " + order, () -> check.check(kind, order))));
    }

    private static ThingQuery all(ThingKind kind, Order order, PageRequest page) {
        return new ThingQuery(kind, Map.of(), Map.of(), List.of(), null, true, null, null, null, order, page);
    }

    private static ThingQuery filtered(ThingKind kind, Order order) {
        var asOf = PartialDate.parse("2014-05");
        var fact = new FactCondition(
                FactKind.ADOPTION,
                "TAKEN_UP_IN",
                Map.of("status", Set.of("ADOPTED")),
                Map.of("BY", Set.of(new Id("org/a"))),
                asOf);
        return new ThingQuery(
                kind,
                Map.of("kind", Set.of("DEVICE")),
                Map.of("CITES", Set.of(new Id("source/a"))),
                List.of(fact),
                new Id("condition/a"),
                true,
                "a",
                new YearRange(2010, 2015),
                asOf,
                order,
                new PageRequest(10, "a"));
    }

    private static boolean scansEverything(String operator) {
        return operator.contains("AllNodesScan") || operator.contains("AllRelationshipsScan");
    }

    private List<String> operators(Statement statement) {
        return operators(plan(statement)).toList();
    }

    /** What the plan's operators say of themselves, the indexes that they read for one. */
    private static String details(Plan plan) {
        return plan.arguments()
                + plan.children().stream().map(ThingListIT::details).toList().toString();
    }

    private Plan plan(Statement statement) {
        return driver.executableQuery("EXPLAIN " + statement.getCypher())
                .withParameters(statement.getCatalog().getParameters())
                .execute()
                .summary()
                .queryPlan()
                .orElseThrow();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(ThingListIT::operators));
    }
}
