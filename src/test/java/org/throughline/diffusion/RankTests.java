package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.flow.Dossier;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Study;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Certainty;

class RankTests {

    @Test
    void theBetterScoreComesFirstThenTheNameThenTheId() {
        var ranks = List.of(rank(2, 0, "B", "b"), rank(1, 9, "A", "a"), rank(1, 8, "a", "c"), rank(1, 8, "A", "d"));

        assertThat(Stream.of(3, 1, 0, 2).map(ranks::get).sorted()).isEqualTo(ranks);
    }

    @Test
    void aRankIsReadBackFromItsKeyWhateverTheName() {
        var rank = rank(-3, 7, "Name, with 1 space\nand more", "a");

        assertThat(Rank.parse(rank.key(), 2)).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 innovation/a A", "1,x innovation/a A", "1,2,3 innovation/a A", "1,2 nothing A"})
    void aKeyThatNoPageWasGivenWithIsRefused(String key) {
        assertThatThrownBy(() -> Rank.parse(key, 2)).isInstanceOf(UnknownKey.class);
    }

    @Test
    void eachPlaceSaysWhatDecidesBetweenItAndTheNext() {
        var flow = new ListedFlow(
                List.of(proven("innovation/a", 1), proven("innovation/b", 2), proven("innovation/c", 1)),
                Stream.of("org/a", "org/b").map(id -> Rows.trust(id, null)).toList(),
                Map.of());
        var query = new ProvenQuery(
                null, new Bar(Certainty.VERY_LOW, 1, null), null, Viewpoint.EVERYTHING, new PageRequest(10, null));

        assertThat(ProvenPathways.find(query, flow).page().items())
                .extracting(item -> item.value().why().words())
                .containsExactly(
                        "Place 1 of 3. It comes before Name of innovation/a because it has a best chain of moderate"
                                + " certainty and the other has a best chain of low certainty.",
                        "Place 2 of 3. It is level with Name of innovation/c, and comes before it by name only.",
                        "Place 3 of 3. Nothing comes after it.");
    }

    private static Dossier proven(String innovation, int adopters) {
        var name = innovation.substring(innovation.indexOf('/') + 1);
        return Rows.dossier(
                innovation,
                List.of(),
                List.of(Rows.evidence("evidence/" + name, Study.Design.RCT, Evidence.Direction.SUPPORTS)),
                Stream.of("org/a", "org/b")
                        .limit(adopters)
                        .map(adopter -> Rows.adoption(
                                "adoption/" + name + "-" + adopter.replace('/', '-'),
                                adopter,
                                Status.ADOPTED,
                                null,
                                null))
                        .toList(),
                List.of());
    }

    private static Rank rank(int first, int second, String name, String id) {
        return Rank.of(List.of(first, second), name, new Id("innovation/" + id));
    }
}
