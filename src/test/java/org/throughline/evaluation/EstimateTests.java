package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class EstimateTests {

    @Test
    void whereAllValuesAreEqualThereIsNoDoubt() {
        assertThat(Estimate.of(0.25, 0.25, 0.25, 0.25)).isEqualTo(new Estimate(0.25, 0.25, 0.25));
    }

    @Test
    void twoValuesGiveTheIntervalThatAllTheirResamplesGive() {
        // The four resamples of 0 and 1 have the means 0, ½, ½ and 1, each with a quarter of the weight.
        assertThat(Estimate.of(0, 1)).isEqualTo(new Estimate(0.5, 0, 1));
    }

    @Test
    void ofManyValuesTheIntervalIsThatOfTheNormalDistribution() {
        var random = new Random(1);
        var values = DoubleStream.generate(random::nextGaussian).limit(400).toArray();
        double mean = DoubleStream.of(values).average().orElseThrow();
        double variance = DoubleStream.of(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length;
        double half = 1.96 * Math.sqrt(variance / values.length);

        var estimate = Estimate.of(values);

        assertThat(estimate.mean()).isEqualTo(mean, within(1e-12));
        assertThat(estimate.low()).isEqualTo(mean - half, within(0.1 * half));
        assertThat(estimate.high()).isEqualTo(mean + half, within(0.1 * half));
    }

    @Test
    void theSameValuesGiveTheSameInterval() {
        var values = new Random(2).doubles(50).toArray();

        assertThat(Estimate.of(values)).isEqualTo(Estimate.of(values));
    }

    @Test
    void noValueHasNoMean() {
        assertThatThrownBy(Estimate::of).isInstanceOf(IllegalArgumentException.class);
    }
}
