package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.to;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Count;

/**
 * One innovation, found by two studies to work; one trust took it up and stopped, two others use it, and by a source of its
 * own one of them became the other.
 */
@ScratchGraphTest
class RetractionsIT {

    private static final GraphRows ROWS = new GraphRows(
            List.of(new GraphRows.Study("study/one", "2010"), new GraphRows.Study("study/two", "2012")),
            List.of(new GraphRows.Dated("innovation/i", "2013", null)),
            List.of(new GraphRows.Dated("curriculum/c", "2016", null)),
            List.of("org/former", "org/present", "org/stopped"),
            List.of(
                    new GraphRows.Evidence("evidence/one", "study/one", "innovation/i", "SUPPORTS"),
                    new GraphRows.Evidence("evidence/two", "study/two", "innovation/i", "SUPPORTS")),
            List.of(
                    adoption("adoption/former", "org/former", null),
                    adoption("adoption/present", "org/present", null),
                    adoption("adoption/stopped", "org/stopped", "2017")),
            List.of(new GraphRows.Teaching("teaching/c", "innovation/i", "curriculum/c")));

    @Autowired
    Retractions retractions;

    @BeforeEach
    void write(@Autowired ScratchGraph graph) {
        graph.clear();
        graph.write(
                entry("source/s", Map.of("title", "S", "kind", "REPORT")),
                entry("source/merger", Map.of("title", "M", "kind", "REPORT")),
                entry("org/provider", Map.of("name", "P", "kind", "OTHER", "basis", "read"), to("CITES", "source/s")));
        graph.write(ROWS.entries().toArray(GraphEntry[]::new));
        graph.write(entry(
                "link/merger",
                Map.of("kind", "SUCCEEDED_BY", "basis", "read"),
                from("SUBJECT_OF", "org/former"),
                to("OBJECT", "org/present"),
                to("CITES", "source/merger")));
    }

    @Test
    void aStudyTakesItsEvidenceAndEveryChainThroughIt() {
        var impact = only("study/one", Viewpoint.EVERYTHING);

        assertThat(ids(impact.lost())).containsExactly("evidence/one");
        assertThat(impact.chains().value()).isEqualTo(4);
        assertThat(ids(impact.adoptions())).containsExactly("adoption/former", "adoption/present", "adoption/stopped");
        assertThat(ids(impact.teaching())).containsExactly("teaching/c");
        assertThat(impact.words())
                .startsWith(
                        "1 fact would no longer count; 4 chains lead through what is lost, to 3 adoptions and 1 teaching.");
    }

    @Test
    void ofWhatHadEndedByTheDateNoChainIsLost() {
        var impact = only("study/one", new Viewpoint(PartialDate.parse("2020"), null, Set.of()));

        assertThat(impact.chains().value()).isEqualTo(3);
        assertThat(ids(impact.adoptions())).containsExactly("adoption/former", "adoption/present");
    }

    @Test
    void withoutTheSourceOfAMergerTheTwoAreTwoAdopters() {
        var impact = only("source/merger", Viewpoint.EVERYTHING);

        assertThat(impact.lost().value()).isZero();
        assertThat(impact.chains().value()).isZero();
        assertThat(impact.adoptersAfter().value() - impact.adoptersBefore().value())
                .isEqualTo(1);
        assertThat(impact.words()).contains("The number of independent adopters would go from 1 to 2.");
    }

    @Test
    void theSourceOfAllTakesEverything() {
        var impact = only("source/s", Viewpoint.EVERYTHING);

        assertThat(ids(impact.lost()))
                .containsExactly(
                        "adoption/former",
                        "adoption/present",
                        "adoption/stopped",
                        "evidence/one",
                        "evidence/two",
                        "teaching/c");
        assertThat(impact.after().direction()).isEqualTo(Evidence.Direction.NO_RESULT);
        assertThat(impact.adoptersAfter().value()).isZero();
    }

    @Test
    void aPlaceThatIsNoneOfTheListIsRefused() {
        assertThatThrownBy(
                        () -> retractions.impact(new Id("study/one"), Viewpoint.EVERYTHING, new PageRequest(10, "x")))
                .isInstanceOf(UnknownKey.class);
    }

    private RetractionImpact only(String id, Viewpoint viewpoint) {
        var impact = retractions.impact(new Id(id), viewpoint, new PageRequest(10, null));
        assertThat(impact.total()).isEqualTo(1);
        return impact.items().stream().map(Page.Item::value).findFirst().orElseThrow();
    }

    private static List<String> ids(Count count) {
        return count.explanation().parts().stream()
                .flatMap(part -> part.ids().stream())
                .map(Id::value)
                .toList();
    }

    private static GraphRows.Adoption adoption(String id, String adopter, String to) {
        return new GraphRows.Adoption(id, "innovation/i", adopter, List.of(), "ADOPTED", "2015", to);
    }
}
