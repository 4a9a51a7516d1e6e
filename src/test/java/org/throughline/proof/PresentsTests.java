package org.throughline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Actor;
import org.throughline.flow.Succession;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;

/** What organisations are today: themselves, what followed them, or nothing that is recorded. */
class PresentsTests {

    private static final Viewpoint IN_2026 =
            new Viewpoint(PartialDate.parse("2015"), Instant.parse("2026-06-01T00:00:00Z"), Set.of());

    @Test
    void whatIsStillThereIsItself() {
        var present = present(actor("org/a", null));

        assertThat(present.isItself()).isTrue();
        assertThat(present.words()).isEmpty();
        assertThat(present.others()).isEmpty();
        assertThat(present.missing()).isEmpty();
    }

    @Test
    void whatWasFollowedIsWhatFollowed() {
        var present =
                present(actor("org/a", "2020", "org/b"), actor("org/b", "2022-06-30", "org/c"), actor("org/c", null));

        assertThat(present.words()).isEqualTo("now Name of org/c");
        assertThat(present.today()).isEqualTo("Name of org/c");
        assertThat(present.others()).containsExactly(new Id("org/c"));
        assertThat(present.ended()).isEqualTo(PartialDate.parse("2020"));
        assertThat(present.missing()).isEmpty();
    }

    @Test
    void whatEndedAndWasNotFollowedIsNotItsOwnPresent() {
        var present = present(actor("org/a", "2021-03-31"));

        assertThat(present.isItself()).isFalse();
        assertThat(present.now()).isEmpty();
        assertThat(present.words()).isEqualTo("ended on 31 March 2021; what followed is not recorded");
        assertThat(present.missing())
                .containsExactly("Name of org/a ended on 31 March 2021; what followed is not recorded.");
    }

    @Test
    void whatFollowedAndEndedTooIsNoPresentEither() {
        var present = present(actor("org/a", "2020", "org/b", "org/c"), actor("org/b", "2022"), actor("org/c", null));

        assertThat(present.others()).containsExactly(new Id("org/c"));
        assertThat(present.words())
                .isEqualTo(
                        "now Name of org/c; became Name of org/b, which ended in 2022; what followed is not recorded");
        assertThat(present.missing())
                .containsExactly("Name of org/b, which followed Name of org/a, ended in 2022; what followed is not"
                        + " recorded.");
    }

    @Test
    void whatIsOnlyPlannedToFollowHasNotYet() {
        assertThat(present(actor("org/a", "2030-03-31", "org/b"), actor("org/b", null))
                        .isItself())
                .isTrue();
    }

    @Test
    void whatMayStillBeThereHasNotEnded() {
        assertThat(present(actor("org/a", "2026")).isItself()).isTrue();
        assertThat(present(actor("org/a", "2030")).isItself()).isTrue();
    }

    private static Present present(Actor... actors) {
        return new Presents(new PlainFlow(List.of(), List.of(actors), List.of()), IN_2026)
                .of(actors[0].id())
                .orElseThrow();
    }

    private static Actor actor(String id, @Nullable String end, String... followers) {
        return new Actor(
                new Id(id),
                "Name of " + id,
                "COMMISSIONER",
                null,
                null,
                new Period(null, end == null ? null : PartialDate.parse(end)),
                Stream.of(followers)
                        .map(follower -> new Succession(new Id(follower), null))
                        .toList(),
                List.of());
    }
}
