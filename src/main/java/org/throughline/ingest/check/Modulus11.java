package org.throughline.ingest.check;

/** The check digit that ends an NHS number: its ten digits, weighted from ten down to one, add up to a multiple of 11. */
final class Modulus11 {

    private Modulus11() {}

    /** Whether {@code digits} end with the right check digit. */
    static boolean holds(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.length() - place) * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0;
    }
}
