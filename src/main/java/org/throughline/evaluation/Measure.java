package org.throughline.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good one ranking is, from 0 to 1. Each is worked out as the program {@code trec_eval} of NIST and the BEIR
 * benchmark do, whose published figures ours can be put beside.
 */
public enum Measure {

    /**
     * Discounted cumulative gain of the first ten, over that of the best possible ten. The gain is the grade itself, not
     * two to its power, and is divided by log2(rank + 1). Source: Järvelin and Kekäläinen, Cumulated gain-based evaluation
     * of IR techniques, ACM TOIS 20(4), 2002; gain and discount as {@code ndcg_cut_10} of trec_eval has them.
     */
    NDCG_AT_10("nDCG@10") {
        @Override
        double of(List<String> ranking, Judgements judgements) {
            var best = judgements.grades().values().stream()
                    .filter(grade -> grade > 0)
                    .sorted(Comparator.reverseOrder())
                    .limit(10)
                    .toList();
            return ratio(discounted(best), discounted(first(10, ranking, judgements)));
        }
    },

    /** The share of the relevant documents that is among the first hundred. Source: {@code recall_100} of trec_eval. */
    RECALL_AT_100("recall@100") {
        @Override
        double of(List<String> ranking, Judgements judgements) {
            long found =
                    ranking.stream().limit(100).filter(judgements::isRelevant).count();
            return ratio(judgements.relevant(), found);
        }
    },

    /**
     * One over the rank of the first relevant document; 0 where none is among the first ten. Source: Voorhees, The TREC-8
     * question answering track report, 1999; cut at ten as in the MS MARCO and BEIR benchmarks.
     */
    MRR_AT_10("MRR@10") {
        @Override
        double of(List<String> ranking, Judgements judgements) {
            return IntStream.range(0, Math.min(10, ranking.size()))
                    .filter(place -> judgements.isRelevant(ranking.get(place)))
                    .mapToDouble(place -> 1.0 / (place + 1))
                    .findFirst()
                    .orElse(0);
        }
    },

    /**
     * The mean, over all relevant documents, of the precision down to each; 0 for one that is not in the ranking. Source:
     * Buckley and Voorhees, Retrieval system evaluation, in TREC: Experiment and Evaluation in Information Retrieval, MIT
     * Press, 2005; {@code map} of trec_eval for a run of this depth.
     */
    MAP("MAP") {
        @Override
        double of(List<String> ranking, Judgements judgements) {
            int found = 0;
            double sum = 0;
            for (int place = 0; place < ranking.size(); place++) {
                if (judgements.isRelevant(ranking.get(place))) {
                    found++;
                    sum += (double) found / (place + 1);
                }
            }
            return ratio(judgements.relevant(), sum);
        }
    };

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** What the measure is called in the literature. */
    public String label() {
        return label;
    }

    /**
     * The measure of one ranking.
     *
     * @param ranking documents, the best first, each at most once
     * @param judgements the query's; where no document is relevant, every ranking has 0
     */
    abstract double of(List<String> ranking, Judgements judgements);

    private static double ratio(double whole, double part) {
        return whole == 0 ? 0 : part / whole;
    }

    private static List<Integer> first(int ranks, List<String> ranking, Judgements judgements) {
        return ranking.stream().limit(ranks).map(judgements::grade).toList();
    }

    private static double discounted(Collection<Integer> grades) {
        int rank = 0;
        double sum = 0;
        for (int grade : grades) {
            rank++;
            sum += grade * Math.log(2) / Math.log(rank + 1);
        }
        return sum;
    }
}
