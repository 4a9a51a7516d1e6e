package org.throughline.bench;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;

/** Finds the nearest vectors by comparing with every one, in the model's own numbers. */
final class Exact {

    private final float[][] vectors;

    Exact(VectorFile vectors) {
        this.vectors = IntStream.range(0, vectors.size()).mapToObj(vectors::get).toArray(float[][]::new);
    }

    private record Near(int number, float cosine) {}

    /** The nearest for each question. */
    int[][] nearest(float[][] questions, int limit, IntPredicate letsThrough) {
        return Arrays.stream(questions)
                .parallel()
                .map(question -> nearest(question, limit, letsThrough))
                .toArray(int[][]::new);
    }

    private int[] nearest(float[] question, int limit, IntPredicate letsThrough) {
        var best = new PriorityQueue<Near>((one, other) -> Float.compare(one.cosine, other.cosine));
        for (var number = 0; number < vectors.length; number++) {
            if (letsThrough.test(number)) {
                best.add(new Near(number, VectorUtil.dotProduct(question, vectors[number])));
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        return best.stream().mapToInt(Near::number).toArray();
    }

    /** The share of what is wanted that was found. */
    static double recall(int[] wanted, int[] found) {
        Set<Integer> all = Arrays.stream(found).boxed().collect(Collectors.toSet());
        return (double) Arrays.stream(wanted).filter(all::contains).count() / wanted.length;
    }
}
