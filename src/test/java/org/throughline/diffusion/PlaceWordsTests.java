package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Actor;
import org.throughline.flow.Succession;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Id;
import org.throughline.graph.Period;

/** An answer about a place says of what date it is, and what became of the place. */
class PlaceWordsTests {

    private static final Where NETWORK = new Where.InNetwork(new Id("net/old"));

    @Test
    void itIsSaidOfWhatDateTheMembersAre() {
        assertThat(words(NETWORK, "2015", null))
                .isEqualTo("Organisations that are here (the members of the network, as of 2015).");
        assertThat(words(NETWORK, null, null))
                .isEqualTo("Organisations that are here (all members that the network ever had, of any date;"
                        + " `asOf` asks for those of one).");
        assertThat(words(new Where.InOrganisation(new Id("org/here")), null, null))
                .isEqualTo(
                        "Organisations that are here (the one asked about, with all that it ever did, of any date).");
        assertThat(words(new Where.InRegion("North"), "2015", null))
                .isEqualTo("Organisations that are here (those of the region, as of 2015).");
    }

    @Test
    void whatEndedSinceIsSaidToHaveAndWhatItIsNow() {
        assertThat(words(NETWORK, "2015", "2019-09-30", "net/new"))
                .isEqualTo("Name of net/old ended on 30 September 2019 and is now Name of net/new."
                        + " Organisations that are here (the members of the network, as of 2015).");
        assertThat(words(NETWORK, "2015", "2019-09-30"))
                .startsWith("Name of net/old ended on 30 September 2019; what followed is not recorded. Organisations");
    }

    private static String words(Where where, @Nullable String asOf, @Nullable String end, String... followers) {
        var membership = Rows.membership("org/here", "net/old");
        var successions = Stream.of(followers)
                .map(each -> new Succession(new Id(each), null))
                .toList();
        var old = new Actor(
                new Id("net/old"),
                "Name of net/old",
                "AHSN",
                null,
                null,
                new Period(null, Rows.date(end)),
                successions,
                List.of(membership));
        var actors = List.of(
                old,
                Rows.actor("net/new", "AHSN", null, null, List.of(), List.of()),
                Rows.trust("org/here", "North", membership));
        var adoption = Rows.adoption("adoption/a", "org/here", Status.ADOPTED);
        var dossier = Rows.dossier("innovation/i", List.of(), List.of(), List.of(adoption), List.of());
        var question = new Question(
                new ListedFlow(List.of(dossier), actors, Map.of()), new Viewpoint(Rows.date(asOf), null, Set.of()));
        return new PlaceWords(Place.of(where, question), question)
                .members()
                .explanation()
                .words();
    }
}
