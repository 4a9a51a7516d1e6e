package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.SeedRows.text;
import static org.throughline.SeedRows.texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeedRows;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.JsonNode;

/** Every filter of every list finds the rows of the seed files that meet it, and no others. */
@SeededGraphTest
class FiltersIT {

    private static final List<JsonNode> EVIDENCE = SeedRows.of("evidence");
    private static final List<JsonNode> ADOPTIONS = SeedRows.of("adoptions");
    private static final List<JsonNode> MEMBERSHIPS = SeedRows.of("memberships");
    private static final List<JsonNode> TEACHES = SeedRows.of("teaches");

    /** Each condition with the one that it is a kind of. */
    private static final Map<String, String> BROADER = SeedRows.of("conditions").stream()
            .collect(Collectors.toMap(row -> text(row, "id"), row -> text(row, "broader")));

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> studies() {
        return tests(
                "studies",
                filter("phase: [T4, T0]", row -> Set.of("T4", "T0").contains(text(row, "phase"))),
                filter("design: [STEPPED_WEDGE]", row -> text(row, "design").equals("STEPPED_WEDGE")),
                filter("condition: \"condition/stroke\"", row -> about(row, "conditions", "condition/stroke")),
                filter(
                        "condition: \"condition/stroke\", includeNarrower: false",
                        row -> texts(row, "conditions").contains("condition/stroke")),
                filter(
                        "conductedBy: \"org/university-of-bristol\"",
                        row -> texts(row, "conductedBy").contains("org/university-of-bristol")),
                filter("published: {from: 2012, to: 2013}", row -> dated(row).matches("201[23].*")),
                filter("published: {to: 1999}", row -> dated(row).matches("1.*")),
                filter("published: {from: 2024}", row -> dated(row).matches("20(2[4-9]|[3-9]).*")),
                filter("doi: \"10.1056/NEJMoa0801187\"", row -> text(row, "doi").equals("10.1056/NEJMoa0801187")),
                filter(
                        "doi: \"https://doi.org/10.1056/nejmOA0801187\"",
                        row -> text(row, "doi").equals("10.1056/NEJMoa0801187")),
                filter("nameStartsWith: \"The EFFECT\"", row -> begins(row, "title", "the effect")),
                filter(
                        "phase: [T3], condition: \"condition/cardiovascular-disease\", published: {from: 2015}",
                        row -> text(row, "phase").equals("T3")
                                && about(row, "conditions", "condition/cardiovascular-disease")
                                && dated(row).compareTo("2015") >= 0));
    }

    @TestFactory
    Stream<DynamicTest> innovations() {
        return tests(
                "innovations",
                filter(
                        "kind: [DIGITAL, MEDICINE]",
                        row -> Set.of("DIGITAL", "MEDICINE").contains(text(row, "kind"))),
                filter("status: [WITHDRAWN]", row -> text(row, "status").equals("WITHDRAWN")),
                filter(
                        "condition: \"condition/cardiovascular-disease\"",
                        row -> about(row, "conditions", "condition/cardiovascular-disease")),
                filter(
                        "programme: \"programme/ahsn-national-programmes-2018-2020\"",
                        row -> texts(row, "programmes").contains("programme/ahsn-national-programmes-2018-2020")),
                filter(
                        "introduced: {from: 2015, to: 2015}",
                        row -> text(row, "introduced").startsWith("2015")),
                filter(
                        "evidence: {direction: [AGAINST, NULL]}",
                        row -> EVIDENCE.stream()
                                .anyMatch(fact -> of(fact, "innovation", row)
                                        && Set.of("AGAINST", "NULL").contains(text(fact, "direction")))),
                filter(
                        "evidence: {direction: [NULL], role: [EVALUATES_COST]}",
                        row -> EVIDENCE.stream()
                                .anyMatch(fact -> of(fact, "innovation", row)
                                        && text(fact, "direction").equals("NULL")
                                        && text(fact, "role").equals("EVALUATES_COST"))),
                filter(
                        "adoption: {status: [DEADOPTED]}",
                        row -> ADOPTIONS.stream()
                                .anyMatch(fact -> of(fact, "innovation", row)
                                        && text(fact, "status").equals("DEADOPTED"))),
                filter(
                        "adoption: {adopter: \"org/nhs-england\", status: [NATIONAL]}",
                        row -> ADOPTIONS.stream()
                                .anyMatch(fact -> of(fact, "innovation", row)
                                        && text(fact, "adopter").equals("org/nhs-england")
                                        && text(fact, "status").equals("NATIONAL"))),
                filter(
                        "adoption: {via: \"net/ahsn-wessex\"}",
                        row -> ADOPTIONS.stream()
                                .anyMatch(fact -> of(fact, "innovation", row)
                                        && texts(fact, "via").contains("net/ahsn-wessex"))));
    }

    @TestFactory
    Stream<DynamicTest> organisationsAndNetworks() {
        return Stream.concat(
                tests(
                        "organisations",
                        filter("kind: [UNIVERSITY]", row -> text(row, "kind").equals("UNIVERSITY")),
                        filter(
                                "region: [\"South West\"]",
                                row -> text(row, "region").equals("South West")),
                        filter("odsCode: \"RA7\"", row -> text(row, "odsCode").equals("RA7")),
                        filter(
                                "kind: [NHS_TRUST], asOf: \"2010\"",
                                row -> text(row, "kind").equals("NHS_TRUST")
                                        && mayHold(row, "2010-01-01", "2010-12-31")),
                        filter(
                                "membership: {network: \"net/ahsn-wessex\", asOf: \"2021-06\"}",
                                row -> MEMBERSHIPS.stream()
                                        .anyMatch(fact -> of(fact, "organisation", row)
                                                && text(fact, "network").equals("net/ahsn-wessex")
                                                && mayHold(fact, "2021-06-01", "2021-06-30")))),
                tests(
                        "networks",
                        filter("kind: [CLAHRC]", row -> text(row, "kind").equals("CLAHRC")),
                        filter(
                                "kind: [AHSN], asOf: \"2014-05-01\"",
                                row -> text(row, "kind").equals("AHSN") && mayHold(row, "2014-05-01", "2014-05-01")),
                        filter(
                                "host: \"org/oxford-health-nhs-foundation-trust\"",
                                row -> texts(row, "hosts").contains("org/oxford-health-nhs-foundation-trust")),
                        filter(
                                "member: {organisation: \"org/north-bristol-nhs-trust\", role: [MEMBER]}",
                                row -> MEMBERSHIPS.stream()
                                        .anyMatch(fact -> of(fact, "network", row)
                                                && text(fact, "organisation").equals("org/north-bristol-nhs-trust")
                                                && text(fact, "role").equals("MEMBER")))));
    }

    @TestFactory
    Stream<DynamicTest> theOthers() {
        return Stream.of(
                        tests(
                                "curricula",
                                filter(
                                        "kind: [E_LEARNING]",
                                        row -> text(row, "kind").equals("E_LEARNING")),
                                filter(
                                        "topic: \"condition/dementia\"",
                                        row -> about(row, "topics", "condition/dementia")),
                                filter(
                                        "teaches: {innovation: \"innovation/news2\", coverage: [CORE]}",
                                        row -> TEACHES.stream()
                                                .anyMatch(fact -> of(fact, "curriculum", row)
                                                        && text(fact, "innovation")
                                                                .equals("innovation/news2")
                                                        && text(fact, "coverage")
                                                                .equals("CORE")))),
                        tests(
                                "conditions",
                                filter(
                                        "broader: \"condition/stroke\"",
                                        row -> text(row, "broader").equals("condition/stroke"))),
                        tests(
                                "programmes",
                                filter(
                                        "kind: [FUNDING_SCHEME]",
                                        row -> text(row, "kind").equals("FUNDING_SCHEME"))),
                        tests(
                                "outcomes",
                                filter("nameStartsWith: \"Emergency\"", row -> begins(row, "name", "emergency"))),
                        tests(
                                "levers",
                                filter(
                                        "function: \"function/information\", kind: [METHOD]",
                                        row -> texts(row, "functions").contains("function/information")
                                                && text(row, "kind").equals("METHOD"))),
                        tests(
                                "events",
                                filter(
                                        "subject: \"net/ahsn-network\"",
                                        row -> texts(row, "subjects").contains("net/ahsn-network"))),
                        tests(
                                "sources",
                                filter(
                                        "publisher: [\"NHS England\"], published: {from: 2013, to: 2013}",
                                        row -> text(row, "publisher").equals("NHS England")
                                                && text(row, "published").startsWith("2013"))))
                .flatMap(tests -> tests);
    }

    private Stream<DynamicTest> tests(String list, Filter... filters) {
        return Stream.of(filters)
                .map(filter -> DynamicTest.dynamicTest(list + " " + filter.text(), () -> check(list, filter)));
    }

    private void check(String list, Filter filter) {
        var expected = SeedRows.of(list).stream()
                .filter(filter.meets())
                .map(row -> text(row, "id"))
                .toList();
        assertThat(expected).as("rows to be found").isNotEmpty();
        assertThat(found(list, filter.text())).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> found(String list, String filter) {
        var ids = new ArrayList<String>();
        var after = "";
        JsonNode page;
        do {
            page = new Client(port)
                    .data(
                            "{ list: %s(filter: {%s}, first: 100 %s) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }"
                                    .formatted(list, filter, after))
                    .get("list");
            page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(page.get("totalCount").asInt()).isEqualTo(ids.size());
        return ids;
    }

    private static boolean of(JsonNode fact, String field, JsonNode row) {
        return text(fact, field).equals(text(row, "id"));
    }

    private static boolean about(JsonNode row, String field, String condition) {
        return texts(row, field).stream().anyMatch(asked -> withBroader(asked).contains(condition));
    }

    private static Set<String> withBroader(String condition) {
        var all = new HashSet<String>();
        for (var next = condition; !next.isEmpty() && all.add(next); ) {
            next = BROADER.get(next);
        }
        return all;
    }

    /** When a study was published or, where that is not known, started. */
    private static String dated(JsonNode study) {
        return study.has("published") ? text(study, "published") : text(study, "started");
    }

    private static boolean begins(JsonNode row, String field, String prefix) {
        return text(row, field).toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    /** Whether a row can hold on a day from {@code first} to {@code last}; a shorter date stands for all its days. */
    private static boolean mayHold(JsonNode row, String first, String last) {
        var from = text(row, "from");
        var to = text(row, "to");
        return (from.isEmpty() || from.compareTo(last) <= 0)
                && (to.isEmpty() || (to + "-99-99").substring(0, 10).compareTo(first) >= 0);
    }

    private static Filter filter(String text, Predicate<JsonNode> meets) {
        return new Filter(text, meets);
    }

    private record Filter(String text, Predicate<JsonNode> meets) {}
}
