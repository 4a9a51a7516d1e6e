package org.throughline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The measures as their definitions read, rank by rank, however slow. */
final class ReferenceMeasures {

    private ReferenceMeasures() {}

    static double of(Measure measure, List<String> ranking, Map<String, Integer> grades) {
        return switch (measure) {
            case NDCG_AT_10 -> {
                var best = new ArrayList<>(grades.keySet());
                best.sort((one, other) -> grades.get(other) - grades.get(one));
                double ideal = gain(best, grades);
                yield ideal == 0 ? 0 : gain(ranking, grades) / ideal;
            }
            case RECALL_AT_100 -> {
                int all = relevant(new ArrayList<>(grades.keySet()), grades);
                yield all == 0 ? 0 : (double) relevant(ranking.subList(0, Math.min(100, ranking.size())), grades) / all;
            }
            case MRR_AT_10 -> {
                for (int rank = 1; rank <= 10 && rank <= ranking.size(); rank++) {
                    if (relevant(ranking.subList(rank - 1, rank), grades) == 1) {
                        yield 1.0 / rank;
                    }
                }
                yield 0;
            }
            case MAP -> {
                double sum = 0;
                for (var document : grades.keySet()) {
                    int rank = ranking.indexOf(document) + 1;
                    if (rank > 0 && relevant(Collections.singletonList(document), grades) == 1) {
                        sum += (double) relevant(ranking.subList(0, rank), grades) / rank;
                    }
                }
                int all = relevant(new ArrayList<>(grades.keySet()), grades);
                yield all == 0 ? 0 : sum / all;
            }
        };
    }

    private static int relevant(List<String> documents, Map<String, Integer> grades) {
        int relevant = 0;
        for (var document : documents) {
            if (grades.containsKey(document) && grades.get(document) >= 1) {
                relevant++;
            }
        }
        return relevant;
    }

    private static double gain(List<String> documents, Map<String, Integer> grades) {
        double gain = 0;
        for (int rank = 1; rank <= 10 && rank <= documents.size(); rank++) {
            int grade = grades.getOrDefault(documents.get(rank - 1), 0);
            gain += grade < 1 ? 0 : grade / (Math.log(rank + 1) / Math.log(2));
        }
        return gain;
    }
}
