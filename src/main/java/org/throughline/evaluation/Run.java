package org.throughline.evaluation;

import java.time.Duration;
import java.util.List;
import org.throughline.search.Mode;

/**
 * What search found for every query of a test collection.
 *
 * @param mode how it searched
 * @param answers one for each query, in the order of the queries
 * @param took how long all queries took together, one after the other
 */
public record Run(Mode mode, List<Answer> answers, Duration took) {

    /**
     * What search found for one query.
     *
     * @param query the query
     * @param ranking the best first, each document once
     */
    public record Answer(TestQuery query, List<Ranked> ranking) {

        double value(Measure measure) {
            return measure.of(ranking.stream().map(Ranked::document).toList(), query.judgements());
        }
    }

    /** For how many queries nothing was found. */
    public int unanswered() {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.ranking().isEmpty()).count());
    }

    /** The measure of each query, in the order of the queries. */
    double[] values(Measure measure) {
        return answers.stream().mapToDouble(answer -> answer.value(measure)).toArray();
    }

    /** The mean of a measure over the queries. */
    public Estimate mean(Measure measure) {
        return Estimate.of(values(measure));
    }

    /** By how much this run is ahead of another of the same queries, in the mean of the differences of each query. */
    public Estimate lead(Run other, Measure measure) {
        var values = values(measure);
        var others = other.values(measure);
        for (int query = 0; query < values.length; query++) {
            values[query] -= others[query];
        }
        return Estimate.of(values);
    }
}
