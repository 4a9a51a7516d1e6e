package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.SeedRows.text;
import static org.throughline.SeedRows.texts;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeedRows;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.JsonNode;

/** The facts of things are those of the seed files, whichever end they are asked for at. */
@SeededGraphTest
class FactsIT {

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> factsHangOnBothTheirEnds() {
        return Stream.of(
                facts("evidence", "innovation/precept-magnesium-sulphate", "evidence", "innovation", "study", ""),
                facts(
                        "evidence",
                        "innovation/pincer",
                        "evidence(direction: [MIXED])",
                        "innovation",
                        "study",
                        "direction=MIXED"),
                facts(
                        "evidence",
                        "innovation/pincer",
                        "evidence(role: [TRIALS])",
                        "innovation",
                        "study",
                        "role=TRIALS"),
                facts("evidence", "study/econsult-edwards-2017", "evidence", "study", "innovation", ""),
                facts("adoptions", "innovation/escape-pain", "adoptions(first: 100)", "innovation", "adopter", ""),
                facts(
                        "adoptions",
                        "innovation/escape-pain",
                        "adoptions(status: [NATIONAL])",
                        "innovation",
                        "adopter",
                        "status=NATIONAL"),
                facts("adoptions", "org/nhs-england", "adoptions(first: 100)", "adopter", "innovation", ""),
                facts("adoptions", "net/ahsn-wessex", "adoptions(first: 100)", "adopter", "innovation", ""),
                facts("adoptions", "net/ahsn-west-of-england", "adoptionsVia(first: 100)", "via", "innovation", ""),
                facts(
                        "adoptions",
                        "programme/innovation-and-technology-payment",
                        "adoptionsVia(first: 100)",
                        "via",
                        "innovation",
                        ""),
                facts("teaches", "innovation/news2", "teaching", "innovation", "curriculum", ""),
                facts(
                        "teaches",
                        "innovation/news2",
                        "teaching(coverage: [PARTIAL])",
                        "innovation",
                        "curriculum",
                        "coverage=PARTIAL"),
                facts("teaches", "curriculum/restore2-training-south-west", "teaches", "curriculum", "innovation", ""),
                facts(
                        "memberships",
                        "org/north-bristol-nhs-trust",
                        "memberships(first: 100)",
                        "organisation",
                        "network",
                        ""),
                facts(
                        "memberships",
                        "net/ahsn-oxford",
                        "members(role: [PARTNER])",
                        "network",
                        "organisation",
                        "role=PARTNER"));
    }

    @Test
    void whatCameThroughANetworkCanBeAskedOfTheInnovation() {
        var data = ask("innovation/emergency-laparotomy-care-bundle", "adoptions(via: \"net/ahsn-west-of-england\")");
        var expected = SeedRows.of("adoptions").stream()
                .filter(row -> text(row, "innovation").equals("innovation/emergency-laparotomy-care-bundle"))
                .filter(row -> texts(row, "via").contains("net/ahsn-west-of-england"))
                .map(row -> text(row, "adopter"))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(nodes(data)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aLinkIsFoundAtBothItsEndsAndLeadsToTheOther() {
        var before = ask("net/clahrc-west-2014", "links(kind: [SUCCEEDED_BY])");
        var after = ask("net/arc-west", "links(kind: [SUCCEEDED_BY])");

        assertThat(nodes(before)).containsExactly("net/arc-west");
        assertThat(nodes(after)).containsExactly("net/clahrc-west-2014");
        assertThat(after.at("/edges/0/fact/id")).isEqualTo(before.at("/edges/0/fact/id"));
    }

    @Test
    void aDisputeIsFoundFromBothClaimsWhicheverSaysSo() {
        var claims = SeedRows.of("claims");
        for (var claim : claims.stream().filter(row -> row.has("disputes")).toList()) {
            var id = text(claim, "id");
            var others = claims.stream()
                    .filter(row -> texts(row, "disputes").contains(id)
                            || texts(claim, "disputes").contains(text(row, "id")))
                    .map(row -> text(row, "id"))
                    .toList();

            var found = new Client(port)
                    .data("{ node(id: \"%s\") { ... on Claim { disputes { edges { node { id } } } } } }".formatted(id));

            assertThat(nodes(found.at("/node/disputes"))).containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Test
    void withoutADateAnEdgeSaysNothingOfHolding() {
        var data = ask("net/ahsn-wessex", "members");

        assertThat(data.at("/edges/0/holds").isNull()).isTrue();
    }

    @Test
    void theEventsOfAThingAreThoseThatConcernIt() {
        var data = new Client(port)
                .data(
                        "{ node(id: \"net/ahsn-network\") { ... on Thing { events(first: 100) { edges { node { id } } } } } }");
        var expected = SeedRows.of("events").stream()
                .filter(row -> texts(row, "subjects").contains("net/ahsn-network"))
                .map(row -> text(row, "id"))
                .toList();

        assertThat(data.at("/node/events/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/id").asString()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aPartyHasItsNameWhetherTheGraphKnowsItOrNot() {
        for (var row : SeedRows.of("studies").stream()
                .filter(row -> row.has("funders"))
                .limit(25)
                .toList()) {
            var funders = new Client(port)
                    .data("{ node(id: \"%s\") { ... on Study { funders { name actor { id name } } } } }"
                            .formatted(text(row, "id")))
                    .at("/node/funders");
            for (int i = 0; i < funders.size(); i++) {
                var name = text(funders.get(i), "name");
                var actor = funders.get(i).get("actor");
                assertThat(actor.isNull() ? name : text(actor, "id"))
                        .isEqualTo(texts(row, "funders").get(i));
                assertThat(actor.isNull() ? name : text(actor, "name")).isEqualTo(name);
            }
        }
    }

    private DynamicTest facts(String file, String of, String field, String end, String otherEnd, String condition) {
        Predicate<JsonNode> meets = condition.isEmpty()
                ? row -> true
                : row -> text(row, condition.split("=")[0]).equals(condition.split("=")[1]);
        return DynamicTest.dynamicTest(of + " " + field, () -> {
            var expected = SeedRows.of(file).stream()
                    .filter(row -> texts(row, end).contains(of))
                    .filter(meets)
                    .map(row -> text(row, otherEnd))
                    .toList();
            assertThat(expected).as("rows to be found").isNotEmpty();
            assertThat(nodes(ask(of, field))).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    /** A connection of a thing, which only the type that has it understands. */
    private JsonNode ask(String of, String field) {
        var type = switch (of.substring(0, of.indexOf('/'))) {
            case "org" -> "Organisation";
            case "net" -> "Network";
            case String kind -> kind.substring(0, 1).toUpperCase() + kind.substring(1);
        };
        var holds = List.of("members", "links", "adoptions").contains(field.split("\\(")[0]) ? "holds" : "";
        return new Client(port)
                .data("{ node(id: \"%s\") { ... on %s { list: %s { edges { %s fact { id } node { id } } } } } }"
                        .formatted(of, type, field, holds))
                .at("/node/list");
    }

    private static List<String> nodes(JsonNode connection) {
        return connection
                .get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }
}
