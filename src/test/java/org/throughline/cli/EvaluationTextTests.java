package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.evaluation.Evaluation;
import org.throughline.evaluation.Judgements;
import org.throughline.evaluation.Ranked;
import org.throughline.evaluation.Run;
import org.throughline.evaluation.TestCollection;
import org.throughline.evaluation.TestDocument;
import org.throughline.evaluation.TestQuery;
import org.throughline.search.Mode;

class EvaluationTextTests {

    private static final TestQuery QUERY = new TestQuery("q", "text", new Judgements(Map.of("good", 1)));

    @Test
    void measuresLeadsAndTimesStandInTables() {
        var hybrid = run(Mode.HYBRID, "good");
        var words = run(Mode.WORDS, "bad", "good");
        var meaning = run(Mode.MEANING);

        assertThat(text(0, 0, 0, 0, hybrid, words, meaning))
                .containsExactly(
                        "scifact, split test: 1 queries, 2 documents",
                        "Mean over the queries with its 95 % interval (bootstrap, 10,000 resamples of the queries)",
                        "Note: queries that found nothing by MEANING: 1",
                        "",
                        "                  nDCG@10                  recall@100               MRR@10                   MAP",
                        "HYBRID            1.000 [1.000, 1.000]     1.000 [1.000, 1.000]     1.000 [1.000, 1.000]     1.000 [1.000, 1.000]",
                        "WORDS             0.631 [0.631, 0.631]     1.000 [1.000, 1.000]     0.500 [0.500, 0.500]     0.500 [0.500, 0.500]",
                        "MEANING           0.000 [0.000, 0.000]     0.000 [0.000, 0.000]     0.000 [0.000, 0.000]     0.000 [0.000, 0.000]",
                        "",
                        "difference        nDCG@10                  recall@100               MRR@10                   MAP",
                        "HYBRID - WORDS    +0.369 [+0.369, +0.369]  +0.000 [+0.000, +0.000]  +0.500 [+0.500, +0.500]  +0.500 [+0.500, +0.500]",
                        "HYBRID - MEANING  +1.000 [+1.000, +1.000]  +1.000 [+1.000, +1.000]  +1.000 [+1.000, +1.000]  +1.000 [+1.000, +1.000]",
                        "",
                        "Import 2.5 s, then index 90.0 s",
                        "HYBRID 0.3 s, 250.0 ms a query",
                        "WORDS 0.3 s, 250.0 ms a query",
                        "MEANING 0.3 s, 250.0 ms a query");
    }

    @Test
    void whereHybridOrTheOthersWereNotAskedForNothingIsCompared() {
        assertThat(text(0, 0, 0, 0, run(Mode.HYBRID, "good"))).noneMatch(line -> line.startsWith("difference"));
        assertThat(text(0, 0, 0, 0, run(Mode.WORDS, "good"), run(Mode.MEANING, "good")))
                .noneMatch(line -> line.startsWith("difference"));
    }

    @Test
    void whatIsMissingFromTheFiguresIsSaid() {
        assertThat(text(1_204, 2, 8, 3, run(Mode.WORDS, "good")))
                .contains(
                        "Note: documents refused by the import, so that no query finds them: 1,204",
                        "Note: documents longer than a row can be, which were cut: 2",
                        "Note: documents with e-mail addresses, which were left out: 8",
                        "Note: queries without a relevant document, which were left out: 3");
    }

    private static List<String> text(int refused, int cut, int withAddresses, int unanswerable, Run... runs) {
        var documents = List.of(new TestDocument("good", "", ""), new TestDocument("bad", "", ""));
        var collection = new TestCollection("scifact", "test", documents, List.of(QUERY), unanswerable);
        return new EvaluationText(new Evaluation(
                        collection,
                        refused,
                        List.of(),
                        cut,
                        withAddresses,
                        Duration.ofMillis(2_500),
                        Duration.ofSeconds(90),
                        List.of(runs)))
                .lines();
    }

    private static Run run(Mode mode, String... documents) {
        var ranking = Stream.of(documents).map(id -> new Ranked(id, 1)).toList();
        return new Run(mode, List.of(new Run.Answer(QUERY, ranking)), Duration.ofMillis(250));
    }
}
