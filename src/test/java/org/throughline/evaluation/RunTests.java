package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.search.Mode;

class RunTests {

    @Test
    void theLeadIsTakenQueryByQuerySoThatWhatAllQueriesShareIsNoDoubt() {
        // The queries differ much among each other, and the second run puts each answer one rank lower.
        var first = run(Mode.HYBRID, "good good bad", "bad good bad", "good bad bad");
        var same = run(Mode.WORDS, "good good bad", "bad good bad", "good bad bad");
        var lower = run(Mode.MEANING, "bad good", "bad bad good", "bad good");

        assertThat(first.lead(same, Measure.MRR_AT_10)).isEqualTo(new Estimate(0, 0, 0));
        var lead = first.lead(lower, Measure.MRR_AT_10);
        assertThat(lead.mean()).isEqualTo((0.5 + 1 / 6.0 + 0.5) / 3, within(1e-12));
        assertThat(lead.low()).isEqualTo(1 / 6.0, within(1e-12));
        assertThat(lead.high()).isEqualTo(0.5, within(1e-12));
        assertThat(lower.lead(first, Measure.MRR_AT_10).mean()).isEqualTo(-lead.mean(), within(1e-12));
    }

    @Test
    void aQueryThatFindsNothingCountsAsNothing() {
        var run = run(Mode.WORDS, "good", "");

        assertThat(run.values(Measure.MAP)).containsExactly(1, 0);
        assertThat(run.mean(Measure.MAP).mean()).isEqualTo(0.5);
        assertThat(run.unanswered()).isOne();
    }

    private static Run run(Mode mode, String... rankings) {
        var answers = Arrays.stream(rankings).map(RunTests::answer).toList();
        return new Run(mode, answers, Duration.ZERO);
    }

    /** Where the first good one is all there is to find. */
    private static Run.Answer answer(String ranking) {
        var words = ranking.isEmpty() ? new String[0] : ranking.split(" ");
        var ranked = IntStream.range(0, words.length)
                .mapToObj(place -> new Ranked(words[place] + place, -place))
                .toList();
        var good = ranked.stream()
                .map(Ranked::document)
                .filter(document -> document.startsWith("good"))
                .findFirst()
                .orElse("good");
        return new Run.Answer(new TestQuery("q", "text", new Judgements(Map.of(good, 1))), List.copyOf(ranked));
    }
}
