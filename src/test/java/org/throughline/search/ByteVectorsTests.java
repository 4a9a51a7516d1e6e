package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteVectorsTests {

    @Test
    void theLargestComponentBecomesTheLargestByteAndTheOthersKeepTheirShare() {
        assertThat(ByteVectors.of(
                        new float[] {ByteVectors.LARGEST, -ByteVectors.LARGEST, 0, ByteVectors.LARGEST / 127}))
                .containsExactly(127, -127, 0, 1);
    }

    @Test
    void whatIsBeyondStaysAtTheEnd() {
        assertThat(ByteVectors.of(new float[] {1, -1, 0.451f})).containsExactly(127, -127, 127);
    }

    @Test
    void theAnglesBetweenVectorsStay() {
        var random = new Random(384);
        for (var pair = 0; pair < 1_000; pair++) {
            var one = vector(random);
            var other = vector(random);
            assertThat(cosine(ByteVectors.of(one), ByteVectors.of(other)))
                    .isCloseTo(dotProduct(one, other), within(0.01));
        }
    }

    private static float[] vector(Random random) {
        var vector = new float[384];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        var length = (float) Math.sqrt(dotProduct(vector, vector));
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static double dotProduct(float[] one, float[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double cosine(byte[] one, byte[] other) {
        var products = 0;
        var ofOne = 0;
        var ofOther = 0;
        for (var i = 0; i < one.length; i++) {
            products += one[i] * other[i];
            ofOne += one[i] * one[i];
            ofOther += other[i] * other[i];
        }
        return products / Math.sqrt((double) ofOne * ofOther);
    }
}
