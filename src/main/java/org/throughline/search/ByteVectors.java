package org.throughline.search;

/**
 * Vectors in a quarter of their room: each component as a whole number from -127 to 127, all to one scale, so that vectors
 * keep their angles to each other.
 *
 * <p>The scale is set by what the model gives: of the components of 14,750 passages of abstracts one in 100,000 is beyond
 * {@link #LARGEST}, where a number stays at its end. Of the ten nearest passages of 1,109 queries, 98.0 % are the same by
 * the cosine of byte vectors as by exact numbers, and 95.4 % with the scale of a component that may be as large as one.
 */
public final class ByteVectors {

    /** The component that becomes 127. */
    static final float LARGEST = 0.45f;

    private static final float SCALE = Byte.MAX_VALUE / LARGEST;

    private ByteVectors() {}

    /**
     * The byte vector of a vector.
     *
     * @param vector of length one
     */
    public static byte[] of(float[] vector) {
        var bytes = new byte[vector.length];
        for (var i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** The inner product: of two pairs, the larger one is nearer. */
    static int product(byte[] one, byte[] other) {
        var product = 0;
        for (var i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
