package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;

class LikenessTests {

    private static final Where NETWORK = new Where.InNetwork(new Id("net/here"));

    @Test
    void anAdopterIsLikeUsInKindRegionAndSharedNetworksAndTheFactsAreNamed() {
        var likeness = likeness("org/other");

        assertThat(likeness.alike()).isEqualTo(3);
        assertThat(likeness.words())
                .isEqualTo("Alike in 3 of the 3 respects that can be told: kind, region, shared networks.");
        assertThat(likeness.parts())
                .extracting(LikenessPart::words)
                .containsExactly(
                        "Its kind is NHS trust, as is that of 2 here.",
                        "It is in North; most here are in North.",
                        "It shares 1 network with somebody here.",
                        "No size of organisations is recorded.");
        assertThat(likeness.parts().get(2).ids())
                .extracting(Id::value)
                .containsExactly("net/shared", "membership/one-shared", "membership/other-shared");
    }

    @Test
    void aNetworkIsComparedByItsPopulationToo() {
        var likeness = likeness("net/other");

        assertThat(likeness.words()).isEqualTo("Alike in 2 of the 3 respects that can be told: kind, size.");
        assertThat(likeness.parts()).extracting(LikenessPart::alike).containsExactly(true, null, false, true);
        assertThat(likeness.parts().getLast().words())
                .isEqualTo(
                        "2,000 people live in its area, and 1,000 in the area here: one is at most twice the other.");
    }

    @Test
    void ofAnAdopterThatIsNotThereNothingCanBeTold() {
        assertThat(likeness("org/stranger").words()).isEqualTo("Alike in none of the 0 respects that can be told.");
    }

    private static Likeness likeness(String adopter) {
        var question = new Question(flow(), Viewpoint.EVERYTHING);
        return new Likenesses(Place.of(NETWORK, question), question).of(new Id(adopter));
    }

    private static ListedFlow flow() {
        var one = Rows.membership("org/one", "net/here");
        var two = Rows.membership("org/two", "net/here");
        var shared = Rows.membership("org/one", "net/shared");
        var others = Rows.membership("org/other", "net/shared");
        return new ListedFlow(
                List.of(),
                List.of(
                        Rows.trust("org/one", "North", one, shared),
                        Rows.trust("org/two", "North", two),
                        Rows.trust("org/other", "North", others),
                        network("net/here", 1_000, List.of(one, two)),
                        network("net/shared", 5_000, List.of(shared, others)),
                        network("net/other", 2_000, List.of())),
                Map.of());
    }

    private static Actor network(String id, long population, List<MembershipEdge> memberships) {
        return Rows.actor(id, "AHSN", null, population, List.of(), memberships);
    }
}
