package org.throughline.ingest.check;

/**
 * The check digit of J. Verhoeff (<cite>Error Detecting Decimal Codes</cite>, 1969), which ends every id of SNOMED CT:
 * the digits, each permuted by its place, multiply to the identity of the symmetries of a pentagon.
 */
final class Verhoeff {

    private static final String PERMUTATION = "1576283094";
    private static final int PLACES = 8;
    private static final int[][] PERMUTED = new int[PLACES][10];

    static {
        for (int digit = 0; digit < 10; digit++) {
            PERMUTED[0][digit] = digit;
        }
        for (int place = 1; place < PLACES; place++) {
            for (int digit = 0; digit < 10; digit++) {
                PERMUTED[place][digit] = PERMUTATION.charAt(PERMUTED[place - 1][digit]) - '0';
            }
        }
    }

    private Verhoeff() {}

    /** Whether {@code digits} end with the right check digit. */
    static boolean holds(String digits) {
        int product = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            product = multiply(product, PERMUTED[place % PLACES][digit]);
        }
        return product == 0;
    }

    /** In the group of symmetries of a pentagon 0 to 4 are rotations, 5 to 9 reflections. */
    private static int multiply(int a, int b) {
        if (a < 5) {
            return b < 5 ? (a + b) % 5 : 5 + (a + b - 5) % 5;
        }
        return b < 5 ? 5 + (a - b) % 5 : Math.floorMod(a - b, 5);
    }
}
