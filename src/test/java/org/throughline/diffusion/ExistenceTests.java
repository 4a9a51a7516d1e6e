package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Actor;
import org.throughline.flow.Succession;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Period;
import org.throughline.proof.Certainty;

/** A place that was not there at the date is refused, with what to ask about instead. */
class ExistenceTests {

    private static final Where OLD = new Where.InOrganisation(new Id("org/old"));

    @Test
    void aPlaceThatHadEndedIsRefusedWithWhatFollowedIt() {
        var old = actor("org/old", "2013-04-01", "2022-06-30", "org/next");
        var next = actor("org/next", "2022-07-01", null);

        assertThatThrownBy(() -> ask(OLD, "2025", old, next))
                .isInstanceOfSatisfying(
                        RefusedPlace.class,
                        refused -> assertThat(refused.argument()).isEqualTo("organisation"))
                .hasMessage("found org/old (Name of org/old), which ended on 30 June 2022, before 2025: ask of org/next"
                        + " (Name of org/next), which followed it, or of an `asOf` up to 2022-06-30");
    }

    @Test
    void whereNothingIsRecordedToFollowOrThatWasGoneTooItIsSaid() {
        var old = actor("org/old", null, "2020");
        var replaced = actor("org/old", null, "2020", "org/next");
        var next = actor("org/next", "2020", "2022");

        assertThatThrownBy(() -> ask(OLD, "2025", old))
                .hasMessageEndingWith(
                        "ended in 2020, before 2025: ask of an `asOf` up to 2020; what followed it is not recorded");
        assertThatThrownBy(() -> ask(OLD, "2025", replaced, next))
                .hasMessageEndingWith("up to 2020; what followed it was not there then either");
    }

    @Test
    void aPlaceThatHadNotBegunIsRefused() {
        assertThatThrownBy(() -> ask(OLD, "1990", actor("org/old", "2013-05", null)))
                .hasMessage("found org/old (Name of org/old), which began in May 2013, after 1990:"
                        + " ask of an `asOf` from then on");
    }

    @Test
    void whatMayHaveBeenThereIsAnswered() {
        var old = actor("org/old", "2013", "2022-06-30");

        for (var asOf : new String[] {"2013", "2013-01-01", "2022", "2022-06", "2022-06-30", null}) {
            assertThatCode(() -> ask(OLD, asOf, old)).doesNotThrowAnyException();
        }
        assertThatCode(() -> ask(OLD, "1990", actor("org/old", null, null))).doesNotThrowAnyException();
    }

    @Test
    void theNetworkOfProvenPathwaysIsRefusedByTheNameThatItIsAskedForWith() {
        var flow = new ListedFlow(List.of(), List.of(actor("net/n", null, "2013")), Map.of());
        var query = new ProvenQuery(
                null, new Bar(Certainty.LOW, 1, null), new Id("net/n"), viewpoint("2020"), new PageRequest(1, null));

        assertThatThrownBy(() -> ProvenPathways.find(query, flow))
                .isInstanceOfSatisfying(
                        RefusedPlace.class,
                        refused -> assertThat(refused.argument()).isEqualTo("forNetwork"))
                .hasMessageStartingWith("found net/n (Name of net/n), which ended in 2013, before 2020");
    }

    private static void ask(Where where, @Nullable String asOf, Actor... actors) {
        Here.of(where, new Question(new ListedFlow(List.of(), List.of(actors), Map.of()), viewpoint(asOf)));
    }

    private static Viewpoint viewpoint(@Nullable String asOf) {
        return new Viewpoint(Rows.date(asOf), null, Set.of());
    }

    private static Actor actor(String id, @Nullable String from, @Nullable String to, String... followers) {
        return new Actor(
                new Id(id),
                "Name of " + id,
                id.startsWith("net/") ? "AHSN" : "COMMISSIONER",
                null,
                null,
                new Period(Rows.date(from), Rows.date(to)),
                List.of(followers).stream()
                        .map(follower -> new Succession(new Id(follower), null))
                        .toList(),
                List.of());
    }
}
