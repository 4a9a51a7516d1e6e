package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ingest.Given.NETWORK;
import static org.throughline.ingest.Given.SOURCE;
import static org.throughline.ingest.Given.TRUST;
import static org.throughline.ingest.Given.claim;
import static org.throughline.ingest.Given.link;
import static org.throughline.ingest.Given.membership;
import static org.throughline.ingest.Given.network;
import static org.throughline.ingest.Given.organisation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;

/** What several rows have to fulfil together, those in the graph included. */
@ScratchGraphTest
class AcrossRowsIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void clear() {
        graph.clear();
        given = new Given(folder);
    }

    @Test
    void twoOrganisationsDoNotShareACode() {
        given.file("sources.jsonl", SOURCE).file("organisations.jsonl", organisation("org/a", ", 'odsCode': 'RA7'"));
        run();
        given.file(
                "organisations.jsonl",
                organisation("org/b", ", 'odsCode': 'RA7'"),
                organisation("org/c", ", 'odsCode': 'RA8'"),
                organisation("org/d", ", 'odsCode': 'RA8'"));

        assertThat(problems(run()))
                .containsExactly(
                        "organisations.jsonl:1: odsCode: found RA7, which org/a (in the graph) has too, expected each value"
                                + " in one row",
                        "organisations.jsonl:2: odsCode: found RA8, which org/d (organisations.jsonl:3) has too, expected"
                                + " each value in one row",
                        "organisations.jsonl:3: odsCode: found RA8, which org/c (organisations.jsonl:2) has too, expected"
                                + " each value in one row");
    }

    @Test
    void aCodeCanMoveFromOneOrganisationToAnother() {
        given.file("sources.jsonl", SOURCE).file("organisations.jsonl", organisation("org/a", ", 'odsCode': 'RA7'"));
        run();
        given.file("organisations.jsonl", TRUST, organisation("org/b", ", 'odsCode': 'RA7'"));

        assertThat(run().problems()).isEmpty();
    }

    @Test
    void claimsDisputeEachOtherOrNotAtAll() {
        given.file("sources.jsonl", SOURCE)
                .file("networks.jsonl", NETWORK)
                .file(
                        "claims.jsonl",
                        claim("claim/a", ", 'disputes': ['claim/b']"),
                        claim("claim/b", ", 'disputes': ['claim/a']"),
                        claim("claim/c", ", 'disputes': ['claim/d']"),
                        claim("claim/d", ""));

        assertThat(problems(run()))
                .containsExactly(
                        "claims.jsonl:3: disputes: found claim/d (claims.jsonl:4), which does not do so in turn,"
                                + " expected a reference in both rows");
        assertThat(graph.query("MATCH (c:Claim)-[:DISPUTES]->() RETURN c.id AS id ORDER BY id"))
                .containsExactly(Map.of("id", "claim/a"), Map.of("id", "claim/b"));
    }

    @Test
    void aClaimDoesNotDropTheOneInTheGraphThatDisputesIt() {
        given.file("sources.jsonl", SOURCE)
                .file("networks.jsonl", NETWORK)
                .file(
                        "claims.jsonl",
                        claim("claim/a", ", 'disputes': ['claim/b']"),
                        claim("claim/b", ", 'disputes': ['claim/a']"));
        run();
        given.file("claims.jsonl", claim("claim/b", ""));

        assertThat(problems(run()))
                .containsExactly("claims.jsonl:1: disputes: found no claim/a (in the graph), which refers to this row,"
                        + " expected a reference in both rows");
    }

    @Test
    void anOrganisationHasOneLocalNetworkAtATimeAndThatIsAnAhsn() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST, organisation("org/b", ""))
                .file(
                        "networks.jsonl",
                        NETWORK,
                        network("net/m", ""),
                        network("net/l", "").replace("AHSN", "LETB"))
                .file(
                        "memberships.jsonl",
                        membership("org/a", "net/n", ", 'primary': true, 'to': '2018'"),
                        membership("org/a", "net/m", ", 'primary': true, 'from': '2018'"),
                        membership("org/b", "net/n", ", 'primary': true, 'to': '2018-06'"),
                        membership("org/b", "net/m", ", 'primary': true, 'from': '2018-05'"),
                        membership("org/b", "net/l", ", 'primary': true, 'from': '2020'"));

        assertThat(problems(run()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "memberships.jsonl:3: primary: found that it holds for org/b at the same time"
                                                + " as membership/")
                                .endsWith("(memberships.jsonl:4), expected one such row at a time"),
                        second -> assertThat(second).startsWith("memberships.jsonl:4: primary: found that it holds"),
                        third -> assertThat(third)
                                .isEqualTo("memberships.jsonl:5: network: found net/l, which is not of kind AHSN,"
                                        + " expected kind AHSN where primary true"),
                        fourth -> assertThat(fourth).startsWith("memberships.jsonl:5: primary: found that it holds"));
    }

    @Test
    void rowsOfACircleOfSuccessionAreRefusedAndThoseThatLeadIntoItNot() {
        given.file("sources.jsonl", SOURCE)
                .file(
                        "organisations.jsonl",
                        organisation("org/b", ", 'successors': ['org/c']"),
                        organisation("org/c", ", 'successors': ['org/d', 'org/b']"),
                        organisation("org/d", ""))
                .file("networks.jsonl", NETWORK, network("net/m", ""), network("net/o", ""))
                .file(
                        "network-links.jsonl",
                        link("net/o", "net/n", "SUCCEEDED_BY"),
                        link("net/n", "net/m", "SUCCEEDED_BY"),
                        link("net/m", "net/n", "MERGED_INTO"),
                        link("net/n", "net/o", "COLLABORATES_WITH"));

        assertThat(problems(run()))
                .containsExactly(
                        "network-links.jsonl:2: to: found net/m, which leads back here, in a circle of net/m, net/n,"
                                + " expected no circle",
                        "network-links.jsonl:3: to: found net/n, which leads back here, in a circle of net/m, net/n,"
                                + " expected no circle",
                        "organisations.jsonl:1: successors: found org/c, which leads back here, in a circle of org/b,"
                                + " org/c, expected no circle",
                        "organisations.jsonl:2: successors: found org/b, which leads back here, in a circle of org/b,"
                                + " org/c, expected no circle");
    }

    @Test
    void aCircleIsSeenThoughPartOfItIsInTheGraph() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST, organisation("org/b", ", 'successors': ['org/a']"));
        run();
        given.file("organisations.jsonl", organisation("org/a", ", 'successors': ['org/b']"));

        assertThat(problems(run()))
                .containsExactly("organisations.jsonl:1: successors: found org/b, which leads back here, in a circle of"
                        + " org/a, org/b, expected no circle");
    }

    private ImportReport run() {
        return importer.run(given.folder(), ImportOptions.USUAL, Progress.SILENT);
    }

    private List<String> problems(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }
}
