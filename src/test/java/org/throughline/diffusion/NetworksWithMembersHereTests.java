package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Study;
import org.throughline.proof.Certainty;

/** What a network did is told to its members, of whom nothing is recorded themselves. */
class NetworksWithMembersHereTests {

    @Test
    void whatANetworkDidForATimeIsInPlaceAndNotNothing() {
        var gap = gap(null, Rows.adoption("adoption/n", "net/a", Status.SPREAD, "2018-04", "2020-03"));

        assertThat(gap.answer()).isEqualTo(GapAnswer.NONE_RECORDED);
        assertThat(gap.inPlace()).singleElement().satisfies(place -> {
            assertThat(place.words())
                    .isEqualTo("Name of net/a, which has or had members here, spread it to others until March 2020"
                            + " (whether use went on is not said).");
            assertThat(place.facts()).containsExactly(new Id("adoption/n"));
        });
        assertThat(gap.why().parts().getFirst().words())
                .isEqualTo("It has nothing recorded of those here; it is recorded of Name of net/a, which has or had"
                        + " members here.");
        assertThat(gap.why().parts().getFirst().ids()).containsExactly(new Id("adoption/n"));
    }

    @Test
    void whereNothingIsRecordedOfAnOrganisationItIsSaidOfWhichNetworksItIs() {
        var here = gap("2019", Rows.adoption("adoption/n", "net/a", Status.PILOTED, "2018-04", "2020-03"))
                .recordedHere();

        assertThat(here.state()).isEqualTo(LocalRecord.State.NONE_RECORDED);
        assertThat(here.count().value()).isZero();
        assertThat(here.count().explanation().words())
                .isEqualTo("It is not recorded of this organisation itself, which does not mean that nothing was done"
                        + " there; it is recorded of Name of net/a, which has members here.");
        assertThat(here.count().explanation().parts().getFirst().ids()).containsExactly(new Id("adoption/n"));
        assertThat(here.ofNetworks()).extracting(AdopterDeed::adopter).containsExactly(new Id("net/a"));
    }

    @Test
    void whatWasPilotedIsInPlaceAndWhatWasStoppedOrDeclinedIsOnlyTold() {
        var gap = gap(
                null,
                Rows.adoption("adoption/a", "net/a", Status.PILOTED, "2018", "2019"),
                Rows.adoption("adoption/b", "net/b", Status.DEADOPTED, "2015", "2019-05-31"),
                Rows.adoption("adoption/c", "net/c", Status.DECLINED),
                Rows.adoption("adoption/d", "net/d", Status.CONSIDERED));

        assertThat(gap.inPlace())
                .extracting(InPlace::words)
                .containsExactly("Name of net/a, which has or had members here, piloted it until 2019.");
        assertThat(gap.recordedHere().ofNetworks()).hasSize(4);
        assertThat(gap.recordedHere().count().explanation().words())
                .endsWith(
                        "it is recorded of Name of net/a, Name of net/b, Name of net/d and 1 other network, which have"
                                + " or had members here.");
    }

    @Test
    void twoNetworksAreJoinedByAnd() {
        var gap = gap(
                null,
                Rows.adoption("adoption/a", "net/a", Status.DECLINED),
                Rows.adoption("adoption/b", "net/b", Status.DECLINED));

        assertThat(gap.recordedHere().count().explanation().words())
                .endsWith("it is recorded of Name of net/a and Name of net/b, which have or had members here.");
    }

    /** The only gap of an organisation in four networks; a trust elsewhere uses it, for it to be proven. */
    private static GapFinding gap(@Nullable String asOf, AdoptionEdge... adoptions) {
        var query = new GapQuery(
                new Where.InOrganisation(new Id("org/here")),
                null,
                new Bar(Certainty.VERY_LOW, 1, null),
                EnumSet.allOf(GapAnswer.class),
                new Viewpoint(Rows.date(asOf), null, Set.of()),
                new PageRequest(10, null));
        return AdoptionGaps.find(query, flow(adoptions))
                .listing()
                .page()
                .items()
                .getFirst()
                .value();
    }

    private static ListedFlow flow(AdoptionEdge... adoptions) {
        var memberships = Stream.of("a", "b", "c", "d")
                .map(net -> Rows.membership("org/here", "net/" + net))
                .toList();
        var actors = new ArrayList<Actor>();
        memberships.forEach(
                each -> actors.add(Rows.actor(each.network().value(), "AHSN", null, null, List.of(), List.of(each))));
        actors.add(Rows.trust("org/here", null, memberships.toArray(MembershipEdge[]::new)));
        actors.add(Rows.trust("org/there", null));
        var there = Rows.adoption("adoption/there", "org/there", Status.ADOPTED);
        var dossier = Rows.dossier(
                "innovation/i",
                List.of(),
                List.of(Rows.evidence("evidence/e", Study.Design.RCT, Direction.SUPPORTS)),
                Stream.concat(Stream.of(there), Stream.of(adoptions)).toList(),
                List.of());
        return new ListedFlow(List.of(dossier), actors, Map.of());
    }
}
