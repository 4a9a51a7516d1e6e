package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.Succession;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study;
import org.throughline.proof.Certainty;

/** What is said of what is not there or does not count, and of whom a number was counted. */
class WordsTests {

    private static final Instant BEFORE = Rows.RECORDED.minusSeconds(1);

    @Test
    void anAdoptionThatWasCorrectedOrNeverAcceptedIsNotSaidToBeRecordedHere() {
        for (var provenance : List.of(
                said(ReviewStatus.RETIRED, Rows.RECORDED),
                said(ReviewStatus.PROPOSED, null),
                said(ReviewStatus.REJECTED, null))) {
            var gap = gap(Viewpoint.EVERYTHING, adoption("adoption/here@1", "org/here", provenance));

            assertThat(gap.recordedHere().count().explanation().words())
                    .isEqualTo("Nothing is recorded of it here, which does not mean that nothing was done.");
            assertThat(gap.why().parts().getFirst().words()).isEqualTo("It has nothing recorded of those here.");
        }
    }

    @Test
    void itIsSaidWhyWhatIsRecordedHereDoesNotCount() {
        var here = Rows.adoption("adoption/here", "org/here", Status.ADOPTED);

        assertThat(here(new Viewpoint(Rows.date("2013"), null, Set.of()), here)).endsWith(": it is of another date.");
        assertThat(here(new Viewpoint(null, null, Set.of(here.id())), here)).endsWith(": it is left out.");
        assertThat(here(new Viewpoint(null, BEFORE, Set.of()), here)).endsWith(": it is not known then.");
    }

    private static String here(Viewpoint viewpoint, AdoptionEdge here) {
        var flow = flow(List.of(dossier(here)));
        var question = new Question(flow, viewpoint);
        return new LocalRecords(Place.of(new Where.InOrganisation(Rows.id("org/here")), question), question)
                .of(question.standing(Rows.id("innovation/i")).orElseThrow())
                .count()
                .explanation()
                .words();
    }

    @Test
    void ofANetworkItIsSaidWhyNoMembershipCounts() {
        var membership = Rows.membership("org/here", "net/n");
        var flow = new ListedFlow(
                List.of(),
                List.of(
                        Rows.trust("org/here", null, membership),
                        Rows.actor("net/n", "AHSN", null, null, List.of(), List.of(membership))),
                Map.of());
        var viewpoint = new Viewpoint(null, null, Set.of(membership.id()));

        assertThatThrownBy(() -> Here.of(new Where.InNetwork(Rows.id("net/n")), new Question(flow, viewpoint)))
                .isInstanceOf(RefusedPlace.class)
                .hasMessageContaining("the recorded memberships are left out:");
    }

    @Test
    void whereNobodyOfOurKindTriedItThatIsSaidAndWhetherATrialDoesNotCount() {
        var company = Rows.adoption("adoption/company", "org/company", Status.ADOPTED);
        var trust = Rows.adoption("adoption/trust", "org/there", Status.ADOPTED);

        assertThat(gap(Viewpoint.EVERYTHING, company).why().parts().getFirst().words())
                .isEqualTo(
                        "It has nothing recorded of those here, nor anywhere a use or pilot by anybody of a kind that is here.");
        assertThat(gap(new Viewpoint(null, null, Set.of(trust.id())), company, trust)
                        .why()
                        .parts()
                        .getFirst()
                        .words())
                .isEqualTo(
                        "It has nothing recorded of those here that counts, nor anywhere a use or pilot that counts by anybody of a"
                                + " kind that is here.");
    }

    @Test
    void answersAreCountedByWhatCounts() {
        var answers =
                find(new Viewpoint(Rows.date("2020"), null, Set.of()), there()).answers();

        assertThat(answers.getFirst().count().explanation().words())
                .isEqualTo(
                        "Innovations that are proven elsewhere and have nothing recorded of those here that counts.");
    }

    @Test
    void whatIsLeftOutNamesTheRuleThatLeavesItOut() {
        var weak = find(Viewpoint.EVERYTHING).listing().leftOut();
        var inUse = find(Viewpoint.EVERYTHING, there(), Rows.adoption("adoption/here", "org/here", Status.ADOPTED))
                .listing()
                .leftOut();

        assertThat(weak).extracting(left -> left.count().explanation().rule()).containsExactly(ProvenPathways.RULE);
        assertThat(inUse).extracting(left -> left.count().explanation().rule()).containsExactly(AdoptionGaps.RULE);
    }

    @Test
    void adoptersOfASettingAreSaidToBeOfThatKind() {
        var bar = new Bar(Certainty.VERY_LOW, 1, Organisation.Kind.COMPANY);
        var flow = flow(List.of(dossier(there(), Rows.adoption("adoption/company", "org/company", Status.ADOPTED))));
        var query = new ProvenQuery(null, bar, null, Viewpoint.EVERYTHING, new PageRequest(1, null));
        var found = ProvenPathways.find(query, flow).page().items().getFirst().value();

        assertThat(found.adopters().explanation().words())
                .isEqualTo("1 adopter of the kind company took it up independently.");
        assertThat(found.adopters().explanation().rule()).isEqualTo(ProvenPathways.RULE);
        assertThat(found.why().parts().get(2).words()).isEqualTo("It has 1 independent adopter of the kind company.");
    }

    @Test
    void aRegionIsOnlyUnknownAtADateWhereOneIsGiven() {
        var flow = flow(List.of());

        assertThatThrownBy(() -> Here.of(new Where.InRegion("Mars"), new Question(flow, Viewpoint.EVERYTHING)))
                .hasMessageContaining("no organisation is recorded: expected");
        assertThatThrownBy(() -> Here.of(
                        new Where.InRegion("Mars"),
                        new Question(flow, new Viewpoint(Rows.date("2014"), null, Set.of()))))
                .hasMessageContaining("no organisation is recorded as of 2014: expected");
    }

    @Test
    void networksThatAreOneBodyAreSharedOnce() {
        var became = new Succession(Rows.id("net/present"), null);
        var here = List.of(Rows.membership("org/here", "net/former"), Rows.membership("org/here", "net/present"));
        var there = Rows.membership("org/there", "net/former");
        var flow = new ListedFlow(
                List.of(),
                List.of(
                        Rows.trust("org/here", null, here.getFirst(), here.getLast()),
                        Rows.trust("org/there", null, there),
                        Rows.actor("net/former", "AHSN", null, null, List.of(became), List.of(here.getFirst(), there)),
                        Rows.actor("net/present", "AHSN", null, null, List.of(), List.of(here.getLast()))),
                Map.of());
        var question = new Question(flow, Viewpoint.EVERYTHING);
        var place = Place.of(new Where.InOrganisation(Rows.id("org/here")), question);

        assertThat(new Likenesses(place, question)
                        .of(Rows.id("org/there"))
                        .parts()
                        .get(2)
                        .words())
                .isEqualTo("It shares 1 network with somebody here.");
    }

    private static AdoptionEdge there() {
        return Rows.adoption("adoption/there", "org/there", Status.ADOPTED);
    }

    private static AdoptionEdge adoption(String fact, String adopter, Provenance provenance) {
        return new AdoptionEdge(
                Rows.id(fact), Rows.id(adopter), List.of(), Status.ADOPTED, Rows.date("2014"), null, null, provenance);
    }

    private static Provenance said(ReviewStatus status, @Nullable Instant retired) {
        return new Provenance(Basis.READ, List.of(Rows.id("source/a")), status, Rows.RECORDED, retired);
    }

    /** The only gap; somebody else uses it too, if only for the rule to find it proven. */
    private static GapFinding gap(Viewpoint viewpoint, AdoptionEdge... adoptions) {
        var isElsewhere = Stream.of(adoptions).anyMatch(each -> !each.adopter().equals(new Id("org/here")));
        var all = isElsewhere
                ? adoptions
                : Stream.concat(Stream.of(there()), Stream.of(adoptions)).toArray(AdoptionEdge[]::new);
        return find(viewpoint, all).listing().page().items().getFirst().value();
    }

    private static GapListing<GapFinding> find(Viewpoint viewpoint, AdoptionEdge... adoptions) {
        var bar = new Bar(Certainty.VERY_LOW, 1, null);
        var where = new Where.InOrganisation(Rows.id("org/here"));
        var query =
                new GapQuery(where, null, bar, EnumSet.allOf(GapAnswer.class), viewpoint, new PageRequest(10, null));
        return AdoptionGaps.find(query, flow(List.of(dossier(adoptions))));
    }

    private static ListedFlow flow(List<Dossier> dossiers) {
        return new ListedFlow(
                dossiers,
                List.of(
                        Rows.trust("org/here", null),
                        Rows.trust("org/there", null),
                        Rows.actor("org/company", "COMPANY", null, null, List.of(), List.of())),
                Map.of());
    }

    private static Dossier dossier(AdoptionEdge... adoptions) {
        return Rows.dossier(
                "innovation/i",
                List.of(),
                List.of(Rows.evidence("evidence/e", Study.Design.RCT, Direction.SUPPORTS)),
                List.of(adoptions),
                List.of());
    }
}
