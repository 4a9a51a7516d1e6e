package org.throughline.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * A mean over queries, and how sure it is given that the queries are a sample: the 95 % interval of the percentile
 * bootstrap over {@value #RESAMPLES} resamples of the queries, drawn from the same seed each time. Source: Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13; for pairs of runs Sakai, Evaluating evaluation
 * metrics based on the bootstrap, SIGIR 2006.
 *
 * @param mean the mean
 * @param low where the interval begins
 * @param high where the interval ends
 */
public record Estimate(double mean, double low, double high) {

    /** How often the queries are drawn anew. */
    public static final int RESAMPLES = 10_000;

    /** How much of the resamples the interval leaves out at each end. */
    private static final double TAIL = 0.025;

    private static final long SEED = 20_260_301;

    /**
     * The mean of a value that each query has.
     *
     * @throws IllegalArgumentException if there is no value
     */
    static Estimate of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no value to take the mean of");
        }
        var random = new SplittableRandom(SEED);
        var means = DoubleStream.generate(() -> meanOfResample(values, random))
                .limit(RESAMPLES)
                .toArray();
        Arrays.sort(means);
        int tail = (int) (TAIL * RESAMPLES);
        double mean = DoubleStream.of(values).sum() / values.length;
        return new Estimate(mean, means[tail - 1], means[RESAMPLES - tail - 1]);
    }

    private static double meanOfResample(double[] values, SplittableRandom random) {
        double sum = 0;
        for (int draw = 0; draw < values.length; draw++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }
}
