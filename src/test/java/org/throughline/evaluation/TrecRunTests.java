package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.search.Mode;

class TrecRunTests {

    @TempDir
    Path folder;

    @Test
    void everyRankIsALineAndEveryModeATag() throws Exception {
        var file = folder.resolve("run.txt");
        Files.writeString(file, "of an earlier run");
        var words = run(Mode.WORDS, new Ranked("d1", 12.5), new Ranked("d2", 0.25));

        new TrecRun(file).write(List.of(words, run(Mode.MEANING), run(Mode.HYBRID, new Ranked("d2", 1))));

        assertThat(file).hasContent("""
                q1 Q0 d1 1 12.5 words
                q1 Q0 d2 2 0.25 words
                q1 Q0 d2 1 1.0 hybrid
                """);
    }

    @Test
    void scoresFallFromRankToRankSoThatSortingByThemKeepsTheOrder() throws Exception {
        var file = folder.resolve("run.txt");
        var run = run(Mode.WORDS, new Ranked("a", 1), new Ranked("b", 1), new Ranked("c", 3), new Ranked("d", -1));

        new TrecRun(file).write(List.of(run));

        var scores = Files.readAllLines(file).stream()
                .map(line -> Float.parseFloat(line.split(" ")[4]))
                .toList();
        assertThat(scores).startsWith(1f).endsWith(-1f).doesNotHaveDuplicates();
        assertThat(scores).isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeAndAfter() {
        var run = new TrecRun(folder.resolve("missing").resolve("run.txt"));

        assertThatThrownBy(run::requireWritable)
                .isInstanceOf(EvaluationFailed.class)
                .hasMessageStartingWith("Cannot write the runs to " + run.file());
        assertThatThrownBy(() -> run.write(List.of())).isInstanceOf(EvaluationFailed.class);
    }

    @Test
    void askingWhetherAFileCanBeWrittenLeavesWhatItHolds() throws Exception {
        var file = Files.writeString(folder.resolve("run.txt"), "kept");

        new TrecRun(file).requireWritable();

        assertThat(file).hasContent("kept");
    }

    private static Run run(Mode mode, Ranked... ranking) {
        var query = new TestQuery("q1", "text", new Judgements(Map.of("d1", 1)));
        return new Run(mode, List.of(new Run.Answer(query, List.of(ranking))), Duration.ZERO);
    }
}
