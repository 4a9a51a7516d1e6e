package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.ingest.Given.INNOVATION;
import static org.throughline.ingest.Given.NETWORK;
import static org.throughline.ingest.Given.SOURCE;
import static org.throughline.ingest.Given.TRUST;
import static org.throughline.ingest.Given.membership;
import static org.throughline.ingest.Given.network;
import static org.throughline.ingest.Given.organisation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;

@ScratchGraphTest
class ImporterIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    GraphRevisions revisions;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void clear() {
        graph.clear();
        given = new Given(folder);
    }

    @Test
    void goodRowsLoadAndABadOneIsRefusedWithWhatRefersToIt() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST, organisation("org/b", ", 'town': ''"))
                .file("networks.jsonl", NETWORK, network("net/m", ", 'hosts': ['org/b']"))
                .file("memberships.jsonl", membership("org/a", "net/n", ""), membership("org/a", "net/m", ""));

        var report = run(ImportOptions.USUAL);

        assertThat(problems(report))
                .containsExactly(
                        "memberships.jsonl:2: network: found net/m, which is refused (networks.jsonl:2), expected the id"
                                + " of a row that is there",
                        "networks.jsonl:2: hosts[0]: found org/b, which is refused (organisations.jsonl:2), expected the"
                                + " id of a row that is there",
                        "organisations.jsonl:2: town: found an empty text, expected text of at most 20000 characters that does not begin or end with"
                                + " white space and holds no control characters");
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(Map.of("sources", 1, "organisations", 1, "networks", 1, "memberships", 1));
        assertThat(ids()).containsExactly("net/n", "org/a", "source/s");
        assertThat(graph.query("MATCH (:Organisation {id: 'org/a'})-[:HOLDS]->(m)-[:OF]->(:Network {id: 'net/n'})"
                        + " RETURN m"))
                .hasSize(1);
    }

    @Test
    void strictRefusesEverythingWhereAnythingIsRefused() {
        given.file("sources.jsonl", SOURCE, "{'id': 'source/t', 'title': 'T'}");
        long revision = revisions.current();

        var report = run(new ImportOptions(false, true));

        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.added()).isEmpty();
        assertThat(ids()).isEmpty();
        assertThat(revisions.current()).isEqualTo(revision);
    }

    @Test
    void aDryRunTellsWhatWouldBeDoneAndWritesNothing() {
        given.file("sources.jsonl", SOURCE);
        run(ImportOptions.USUAL);
        given.file("sources.jsonl", SOURCE.replace("A source", "Another title"), "{'id': 'source/t'}")
                .file("organisations.jsonl", TRUST);

        long revision = revisions.current();

        var report = run(new ImportOptions(true, false));

        assertThat(report.added()).isEqualTo(Map.of("organisations", 1));
        assertThat(report.changed())
                .containsExactly(new Change(
                        new Id("source/s"),
                        new Place(folder.resolve("sources.jsonl").toString(), 1),
                        List.of(new Change.Field("title", "\"A source\"", "\"Another title\""))));
        assertThat(report.refused()).isEqualTo(1);
        assertThat(ids()).containsExactly("source/s");
        assertThat(revisions.current()).isEqualTo(revision);
    }

    @Test
    void theSameFilesAgainChangeNothingNotEvenTheRevision() {
        given.file("sources.jsonl", SOURCE).file("organisations.jsonl", TRUST);
        run(ImportOptions.USUAL);
        long revision = revisions.current();

        var report = run(ImportOptions.USUAL);

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.added()).isEmpty();
        assertThat(report.changed()).isEmpty();
        assertThat(revisions.current()).isEqualTo(revision);
    }

    @Test
    void aChangedThingIsUpdatedAndAChangedFactIsRetiredAndAddedAnew() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST)
                .file("networks.jsonl", NETWORK)
                .file("memberships.jsonl", membership("org/a", "net/n", ""));
        run(ImportOptions.USUAL);

        given.file("organisations.jsonl", TRUST.replace("A trust", "A new name"))
                .file("memberships.jsonl", membership("org/a", "net/n", ", 'to': '2018'"));
        var report = run(ImportOptions.USUAL);

        assertThat(report.changed()).hasSize(2).extracting(Change::id).contains(new Id("org/a"));
        assertThat(graph.query("MATCH (o:Organisation) RETURN o.name AS name"))
                .containsExactly(Map.of("name", "A new name"));
        assertThat(
                        graph.query(
                                "MATCH (m:Membership) RETURN m.reviewStatus AS status, m.validTo IS NULL AS open ORDER BY status"))
                .containsExactly(
                        Map.of("status", "ACCEPTED", "open", false), Map.of("status", "RETIRED", "open", true));
    }

    @Test
    void whatARowLeavesOutAndWhatItGivesAnewIsToldAsWhatWasAndWhatIs() {
        given.file("sources.jsonl", SOURCE, SOURCE.replace("source/s", "source/t"))
                .file("organisations.jsonl", organisation("org/a", ", 'aliases': ['B', 'C'], 'town': 'Leeds'"))
                .file("networks.jsonl", network("net/n", ", 'hosts': ['org/a'], 'licences': [{'awardedBy': 'N'}]"));
        run(ImportOptions.USUAL);
        given.file("organisations.jsonl", organisation("org/a", ", 'town': 'Leeds', 'from': '2015'"))
                .file("networks.jsonl", network("net/n", "").replace("source/s", "source/t"));

        var dry = run(new ImportOptions(true, false));
        var report = run(ImportOptions.USUAL);

        assertThat(fields(report, "org/a"))
                .containsExactly(
                        new Change.Field("from", null, "\"2015\""),
                        new Change.Field("aliases", "[\"B\", \"C\"]", null));
        assertThat(fields(report, "net/n"))
                .containsExactly(
                        new Change.Field("hosts", "[\"org/a\"]", null),
                        new Change.Field("licences", "[{\"awardedBy\": \"N\"}]", null),
                        new Change.Field("sources", "[\"source/s\"]", "[\"source/t\"]"));
        assertThat(report.changed()).hasSize(2).isEqualTo(dry.changed());
    }

    @Test
    void aChangedFactIsToldWithWhatIdentifiesIt() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST)
                .file("networks.jsonl", NETWORK)
                .file("memberships.jsonl", membership("org/a", "net/n", ", 'from': '2013'"));
        run(ImportOptions.USUAL);
        given.file("memberships.jsonl", membership("org/a", "net/n", ", 'from': '2013', 'to': '2018'"));

        assertThat(run(ImportOptions.USUAL).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(
                                new Change.Field("organisation", "\"org/a\"", "\"org/a\""),
                                new Change.Field("network", "\"net/n\"", "\"net/n\""),
                                new Change.Field("role", "\"MEMBER\"", "\"MEMBER\""),
                                new Change.Field("from", "\"2013\"", "\"2013\""),
                                new Change.Field("to", null, "\"2018\"")));
    }

    @Test
    void aFactWhoseIdentifyingFieldWasCorrectedIsReportedBesideTheOldOne() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST, organisation("org/b", ""), organisation("org/c", ""))
                .file("networks.jsonl", NETWORK, network("net/m", ""))
                .file(
                        "memberships.jsonl",
                        membership("org/a", "net/n", ", 'from': '2013'"),
                        membership("org/b", "net/n", ", 'from': '2014'"));
        run(ImportOptions.USUAL);
        given.file(
                "memberships.jsonl",
                membership("org/a", "net/n", ", 'from': '2013-04'"),
                membership("org/b", "net/n", ", 'from': '2014'"),
                membership("org/c", "net/m", ""));

        var lookalikes = run(ImportOptions.USUAL).lookalikes();

        assertThat(lookalikes).singleElement().satisfies(lookalike -> {
            assertThat(lookalike.place().line()).isEqualTo(1);
            assertThat(lookalike.field()).isEqualTo("from");
            assertThat(graph.query("MATCH (m:Membership {validFrom: '2013'}) RETURN m.id AS id"))
                    .containsExactly(Map.of("id", lookalike.standing().value()));
        });
        assertThat(run(ImportOptions.USUAL).lookalikes()).isEmpty();
    }

    @Test
    void aFactThatIsLikeSeveralIsNoCorrectionOfOne() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST, organisation("org/b", ""), organisation("org/c", ""))
                .file("networks.jsonl", NETWORK)
                .file("memberships.jsonl", membership("org/a", "net/n", ""), membership("org/b", "net/n", ""));
        run(ImportOptions.USUAL);
        given.file("memberships.jsonl", membership("org/c", "net/n", ""));

        assertThat(run(ImportOptions.USUAL).lookalikes()).isEmpty();
    }

    @Test
    void twoRowsForOneIdAreBothRefusedWithBothPlaces() {
        given.file("sources.jsonl", SOURCE)
                .file("sources-more.jsonl", SOURCE.replace("A source", "Another title"))
                .file("networks.jsonl", NETWORK);

        var report = run(ImportOptions.USUAL);

        assertThat(problems(report))
                .containsExactly(
                        "networks.jsonl:1: sources[0]: found source/s, which is refused (sources-more.jsonl:1), expected"
                                + " the id of a row that is there",
                        "sources-more.jsonl:1: id: found source/s as in sources.jsonl:1, with other content, expected one"
                                + " row for it",
                        "sources.jsonl:1: id: found source/s as in sources-more.jsonl:1, with other content, expected one"
                                + " row for it");
        assertThat(ids()).isEmpty();
    }

    @Test
    void twoFactsThatAreToldApartByNothingAreBothRefused() {
        given.file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST)
                .file("networks.jsonl", NETWORK)
                .file(
                        "memberships.jsonl",
                        membership("org/a", "net/n", ""),
                        membership("org/a", "net/n", ", 'to': '2018'"),
                        membership("org/a", "net/n", ", 'from': '2019'"));

        var report = run(ImportOptions.USUAL);

        assertThat(problems(report))
                .containsExactly(
                        "memberships.jsonl:1: organisation, network, role, from: found the same as in"
                                + " memberships.jsonl:2, with other content, expected one row for it",
                        "memberships.jsonl:2: organisation, network, role, from: found the same as in"
                                + " memberships.jsonl:1, with other content, expected one row for it");
        assertThat(report.added()).containsEntry("memberships", 1);
    }

    @Test
    void aRowThatIsRepeatedCountsOnceAndIsMentioned() {
        given.file("sources.jsonl", SOURCE, SOURCE);

        var report = run(ImportOptions.USUAL);

        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEqualTo(Map.of("sources", 1));
        assertThat(report.repeats())
                .singleElement()
                .satisfies(repeat -> assertThat(repeat.place().line()).isEqualTo(2));
    }

    @Test
    void aRowIsRefusedWhereAMalformedOneHasItsId() {
        given.file("sources.jsonl", SOURCE, SOURCE.replace("'A publisher'", "5"));

        assertThat(problems(run(ImportOptions.USUAL)))
                .containsExactly(
                        "sources.jsonl:1: id: found source/s as in sources.jsonl:2, with other content, expected one row"
                                + " for it",
                        "sources.jsonl:2: publisher: found 5, expected text");
    }

    @Test
    void whatIsReferredToMayBeInTheGraphAlready() {
        given.file("sources.jsonl", SOURCE);
        run(ImportOptions.USUAL);
        given.file("sources.jsonl").file("innovations.jsonl", INNOVATION);

        assertThat(run(ImportOptions.USUAL).problems()).isEmpty();
        assertThat(ids()).containsExactly("innovation/i", "source/s");
    }

    @Test
    void aReferenceToNowhereIsRefusedEvenWithinAnObject() {
        given.file("sources.jsonl", SOURCE)
                .file(
                        "networks.jsonl",
                        network("net/n", ", 'licences': [{'awardedBy': 'NHS England'}, {'awardedBy': 'org/gone'}]"));

        assertThat(problems(run(ImportOptions.USUAL)))
                .containsExactly(
                        "networks.jsonl:1: licences[1].awardedBy: found org/gone, which is in none of the files"
                                + " and not in the graph, expected the id of a row that is there");
    }

    @Test
    void aReferenceToNowhereIsAnsweredWithTheNearestIdOfItsKind() {
        given.file("sources.jsonl", SOURCE).file("organisations.jsonl", organisation("org/barts-health", ""));
        run(ImportOptions.USUAL);
        given.file("organisations.jsonl", organisation("org/kings-college", ""))
                .file(
                        "networks.jsonl",
                        network("net/bart-health", ", 'hosts': ['org/bart-health', 'org/kings-colege', 'org/leeds']"));

        var nowhere = ", which is in none of the files and not in the graph, expected the id of a row that is there";
        assertThat(problems(run(ImportOptions.USUAL)))
                .containsExactly(
                        "networks.jsonl:1: hosts[0]: found org/bart-health" + nowhere
                                + "; did you mean org/barts-health?",
                        "networks.jsonl:1: hosts[1]: found org/kings-colege" + nowhere
                                + "; did you mean org/kings-college?",
                        "networks.jsonl:1: hosts[2]: found org/leeds" + nowhere);
    }

    @Test
    void filesThatSayNothingByTheirNameAreReported() {
        given.file("sources.jsonl", SOURCE).file("papers.jsonl", "{}");

        assertThat(problems(run(ImportOptions.USUAL)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith(
                                "papers.jsonl: found a file name that does not say what the rows are, expected NAME.jsonl or"
                                        + " NAME-anything.jsonl, with NAME one of sources, conditions"));
        assertThat(ids()).containsExactly("source/s");
    }

    @Test
    void aFileThatIsNotThereIsAnErrorBeforeAnythingIsWritten() {
        var paths = List.of(folder, folder.resolve("nowhere.jsonl"));

        assertThatThrownBy(() -> importer.run(paths, ImportOptions.USUAL, Progress.SILENT))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("nowhere.jsonl");
    }

    @Test
    void progressIsToldFromTheFirstRowReadToTheLastRowWritten() {
        given.file("sources.jsonl", SOURCE).file("organisations.jsonl", TRUST);
        var told = new ArrayList<String>();

        importer.run(given.folder(), ImportOptions.USUAL, new Progress() {
            @Override
            public void reading(int rows) {
                told.add("read " + rows);
            }

            @Override
            public void writing(int rows, int total) {
                told.add("written " + rows + " of " + total);
            }
        });

        assertThat(told).containsExactly("read 1", "read 2", "written 0 of 2", "written 2 of 2");
    }

    private ImportReport run(ImportOptions options) {
        return importer.run(given.folder(), options, Progress.SILENT);
    }

    private static List<Change.Field> fields(ImportReport report, String id) {
        return report.changed().stream()
                .filter(change -> change.id().equals(new Id(id)))
                .flatMap(change -> change.fields().stream())
                .toList();
    }

    private List<String> problems(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private List<Object> ids() {
        return graph.query("MATCH (t:Thing) RETURN t.id AS id ORDER BY id").stream()
                .map(row -> row.get("id"))
                .toList();
    }
}
