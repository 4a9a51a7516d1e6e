package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Study;
import org.throughline.proof.Certainty;

/** What was worked out before a write, and what is said of things that do not count. */
class AfterWritesTests {

    private static final Where HERE = new Where.InOrganisation(Rows.id("org/here"));

    @Test
    void afterAWriteAnInnovationStandsAsItThenIs() {
        var flow = flow(Status.CONSIDERED);
        assertThat(gaps(flow, Viewpoint.EVERYTHING)).containsExactly("RECORDED");

        flow.replace(dossier(Status.ADOPTED));

        assertThat(gaps(flow, Viewpoint.EVERYTHING)).isEmpty();
    }

    @Test
    void aRecordThatIsLeftOutIsNotSaidToBeMissing() {
        var flow = flow(Status.ADOPTED);
        var ignoring = new Viewpoint(null, null, Set.of(Rows.id("adoption/here")));

        assertThat(gaps(flow, ignoring)).containsExactly("NONE_RECORDED");
        var gap = find(flow, ignoring).listing().page().items().getFirst().value();
        assertThat(gap.recordedHere().count().explanation().words())
                .isEqualTo("What is recorded of it here does not count: it is left out.");
        assertThat(gap.why().parts().getFirst().words())
                .isEqualTo("It has nothing recorded of those here that counts.");
    }

    private static List<String> gaps(Flow flow, Viewpoint viewpoint) {
        return find(flow, viewpoint).listing().page().items().stream()
                .map(item -> item.value().answer().name())
                .toList();
    }

    private static GapListing<GapFinding> find(Flow flow, Viewpoint viewpoint) {
        var bar = new Bar(Certainty.VERY_LOW, 1, null);
        var answers = EnumSet.allOf(GapAnswer.class);
        return AdoptionGaps.find(new GapQuery(HERE, null, bar, answers, viewpoint, new PageRequest(10, null)), flow);
    }

    private static ListedFlow flow(Status here) {
        var actors = List.of(Rows.trust("org/here", null), Rows.trust("org/there", null));
        return new ListedFlow(List.of(dossier(here)), actors, Map.of());
    }

    private static Dossier dossier(Status here) {
        return Rows.dossier(
                "innovation/i",
                List.of(),
                List.of(Rows.evidence("evidence/e", Study.Design.RCT, Direction.SUPPORTS)),
                List.of(
                        Rows.adoption("adoption/here", "org/here", here),
                        Rows.adoption("adoption/there", "org/there", Status.ADOPTED)),
                List.of());
    }
}
