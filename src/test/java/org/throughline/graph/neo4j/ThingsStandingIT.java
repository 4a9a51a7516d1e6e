package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.Things;

/** What organisations and networks are on a day. */
@ScratchGraphTest
class ThingsStandingIT {

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
    void whatNothingSucceededIsItself() {
        graph.write(organisation("org/a"), network("net/n"));

        assertThat(today("org/a")).containsExactly("org/a");
        assertThat(today("net/n")).containsExactly("net/n");
    }

    @Test
    void aChainIsFollowedToItsEnd() {
        graph.write(organisation("org/c"), organisation("org/b", "org/c"), organisation("org/a", "org/b"));

        assertThat(today("org/a")).containsExactly("org/c");
        assertThat(today("org/b")).containsExactly("org/c");
    }

    @Test
    void whatWasSplitIsAllItsPartsAndEachOnce() {
        graph.write(
                organisation("org/d"),
                organisation("org/e"),
                organisation("org/b", "org/d"),
                organisation("org/c", "org/d", "org/e"),
                organisation("org/a", "org/b", "org/c"));

        assertThat(today("org/a")).containsExactly("org/d", "org/e");
    }

    @Test
    void aChainThatLeadsBackEndsNowhere() {
        graph.write(organisation("org/a", "org/b"), organisation("org/b", "org/a"));

        assertThat(today("org/a")).containsExactly("org/a");
    }

    @Test
    void networksAreFollowedByTheirLinksOfSuccessionAndMergerOnly() {
        graph.write(network("net/a"), network("net/b"), network("net/c"), network("net/d"));
        graph.write(
                link("link/ab", "SUCCEEDED_BY", "net/a", "net/b"),
                link("link/bc", "MERGED_INTO", "net/b", "net/c"),
                link("link/cd", "COLLABORATES_WITH", "net/c", "net/d"));

        assertThat(today("net/a")).containsExactly("net/c");
    }

    @Test
    void aRetiredLinkIsNotFollowed() {
        graph.write(network("net/a"), network("net/b"), network("net/c"));
        graph.write(link("link/l", "SUCCEEDED_BY", "net/a", "net/b"));
        graph.write(link("link/l", "SUCCEEDED_BY", "net/a", "net/c"));

        assertThat(today("net/a")).containsExactly("net/c");
    }

    @Test
    void aSuccessionCountsFromTheEndOfWhatWasSucceeded() {
        graph.write(
                dated(organisation("org/b"), "validFrom", "1991"),
                dated(organisation("org/a", "org/b"), "validTo", "2018-03"));

        assertThat(standing("org/a", "2018-02-28")).containsExactly("org/a");
        assertThat(standing("org/a", "2018-03-01")).containsExactly("org/b");
    }

    @Test
    void aSuccessionWhoseBeginningIsInTheFutureDoesNotCountYet() {
        graph.write(dated(organisation("org/b"), "validFrom", "2027-04-01"), organisation("org/a", "org/b"));

        assertThat(standing("org/a", "2027-03-31")).containsExactly("org/a");
        assertThat(standing("org/a", "2027-04-01")).containsExactly("org/b");
    }

    @Test
    void aLinkBetweenNetworksCountsFromItsOwnDate() {
        graph.write(dated(network("net/a"), "validTo", "2016"), network("net/b"));
        graph.write(dated(link("link/ab", "MERGED_INTO", "net/a", "net/b"), "validFrom", "2016-10"));

        assertThat(standing("net/a", "2016-09-30")).containsExactly("net/a");
        assertThat(standing("net/a", "2016-10-01")).containsExactly("net/b");
    }

    @Test
    void whatEndedAndWasNotFollowedIsNothing() {
        graph.write(
                dated(organisation("org/a"), "validTo", "2021-03-31"),
                dated(organisation("org/b", "org/a"), "validTo", "2020"),
                dated(network("net/n"), "validTo", "2026"));

        assertThat(standing("org/a", "2021-03-31")).containsExactly("org/a");
        assertThat(standing("org/a", "2021-04-01")).isEmpty();
        assertThat(standing("org/b", "2021-04-01")).isEmpty();
        assertThat(standing("net/n", "2026-06-01")).containsExactly("net/n");
        assertThat(standing("net/n", "2027-01-01")).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNothing() {
        assertThat(today("org/none")).isEmpty();
    }

    private List<String> today(String id) {
        return standing(id, "2026-06-01");
    }

    private List<String> standing(String id, String day) {
        return things.standing(LocalDate.parse(day), Set.of(new Id(id))).get(new Id(id)).stream()
                .map(thing -> thing.id().value())
                .toList();
    }

    private static GraphEntry organisation(String id, String... successors) {
        var references = Stream.concat(
                Stream.of(to("CITES", "source/s")), Stream.of(successors).map(next -> to("SUCCEEDED_BY", next)));
        return entry(
                id, Map.of("name", id, "kind", "NHS_TRUST", "basis", "read"), references.toArray(Reference[]::new));
    }

    private static GraphEntry dated(GraphEntry entry, String property, String date) {
        var properties = new HashMap<>(entry.properties());
        properties.put(property, date);
        return entry(entry.id().value(), properties, entry.references().toArray(Reference[]::new));
    }

    private static GraphEntry network(String id) {
        return entry(id, Map.of("name", id, "kind", "AHSN", "basis", "read"), to("CITES", "source/s"));
    }

    private static GraphEntry link(String id, String kind, String first, String second) {
        return entry(
                id,
                Map.of("kind", kind, "basis", "read"),
                from("SUBJECT_OF", first),
                to("OBJECT", second),
                to("CITES", "source/s"));
    }
}
