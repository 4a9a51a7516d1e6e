package org.throughline.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.CaughtUp;
import org.throughline.SeededSearchTest;
import org.throughline.search.Mode;

/** What people of the field would ask, and how well each mode of search answers it. */
@SeededSearchTest
class DomainQueriesIT {

    private static final Logger log = LoggerFactory.getLogger(DomainQueriesIT.class);
    private static final Path FOLDER = Path.of("src/test/resources/search/domain");

    @Autowired
    private Retrieval retrieval;

    @Autowired
    private CaughtUp caughtUp;

    @BeforeEach
    void indexIsComplete() {
        caughtUp.index();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "test"})
    void wordsAndMeaningTogetherFindMoreThanEitherAlone(String half) {
        var runs = new EnumMap<Mode, Run>(Mode.class);
        for (var mode : Mode.values()) {
            var run = run(half, mode);
            runs.put(mode, run);
            log.info("{} {}: nDCG@10 {}", half, mode, inWords(run.mean(Measure.NDCG_AT_10)));
        }
        var both = runs.get(Mode.HYBRID);
        var aheadOfWords = both.lead(runs.get(Mode.WORDS), Measure.NDCG_AT_10);
        var aheadOfMeaning = both.lead(runs.get(Mode.MEANING), Measure.NDCG_AT_10);
        log.info("{} ahead of words {}, of meaning {}", half, inWords(aheadOfWords), inWords(aheadOfMeaning));
        assertThat(aheadOfWords.low()).isPositive();
        assertThat(aheadOfMeaning.low()).isPositive();
    }

    @Test
    void whatWasReachedIsKept() {
        assertThat(run("test", Mode.HYBRID).mean(Measure.NDCG_AT_10).mean()).isGreaterThan(0.70);
    }

    private Run run(String half, Mode mode) {
        var answers = new ArrayList<Run.Answer>();
        for (var query : queries(half)) {
            var ranking = retrieval.find(query.text(), mode).stream()
                    .map(found -> new Ranked(found.thing().value(), found.score()))
                    .toList();
            answers.add(new Run.Answer(query, ranking));
        }
        return new Run(mode, answers, Duration.ZERO);
    }

    private static List<TestQuery> queries(String half) {
        var grades = new JudgementFile(FOLDER.resolve("qrels"), half).read();
        var texts = texts();
        return grades.entrySet().stream()
                .map(judged -> new TestQuery(
                        judged.getKey(), requireNonNull(texts.get(judged.getKey())), new Judgements(judged.getValue())))
                .toList();
    }

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        new JsonLines(new NumberedLines(FOLDER.resolve("queries.jsonl")))
                .forEach(line -> texts.put(line.required("_id"), line.required("text")));
        return texts;
    }

    private static String inWords(Estimate estimate) {
        return String.format(Locale.UK, "%.3f (%.3f to %.3f)", estimate.mean(), estimate.low(), estimate.high());
    }
}
