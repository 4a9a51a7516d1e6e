package org.throughline.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Draws among generated things, each as often as what it is a copy of is referred to. Among the copies of a hub, what
 * refers to them is spread by a power law.
 */
final class Popularity {

    /**
     * The density of how many refer to a copy of a hub falls with this power: the largest of n copies has n^(2/3)/3 times as
     * many as they have in the mean.
     */
    static final double EXPONENT = 2.5;

    /** No thing is expected to be referred to more often than this from one field. */
    static final int MOST = 20_000;

    private final int[] numbers;
    private final double[] sums;

    private Popularity(int[] numbers, double[] weights) {
        this.numbers = numbers;
        this.sums = weights.clone();
        Arrays.parallelPrefix(sums, Double::sum);
    }

    /**
     * Of the copies of some rows.
     *
     * @param degrees how often each row is referred to, by its number
     * @param rows how many rows there are
     * @param copies how many things there are, of which number {@code n} is a copy of row {@code n % rows}
     * @param hubAbove more references than this make a row a hub
     * @param draws how many draws there will be
     */
    static Popularity of(
            Map<Integer, Integer> degrees, int rows, int copies, int hubAbove, double draws, SplittableRandom random) {
        var numbers = new int[degrees.size() * Math.ceilDiv(copies, rows)];
        var weights = new double[numbers.length];
        var size = 0;
        for (var row : degrees.keySet().stream().sorted().toList()) {
            double degree = degrees.get(row);
            for (var number = row; number < copies; number += rows) {
                numbers[size] = number;
                weights[size++] = degree > hubAbove ? degree * powerLaw(random) : degree;
            }
        }
        return new Popularity(Arrays.copyOf(numbers, size), limited(Arrays.copyOf(weights, size), draws));
    }

    /** At least 1/3, in the mean 1. */
    private static double powerLaw(SplittableRandom random) {
        var least = (EXPONENT - 2) / (EXPONENT - 1);
        return least * Math.pow(1 - random.nextDouble(), -1 / (EXPONENT - 1));
    }

    private static double[] limited(double[] weights, double draws) {
        var most = MOST / draws * Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> Math.min(weight, most)).toArray();
    }

    /** The number of a thing. */
    int draw(SplittableRandom random) {
        var found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return numbers[Math.min(found < 0 ? -found - 1 : found + 1, numbers.length - 1)];
    }
}
