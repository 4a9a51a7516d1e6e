package org.throughline.ingest.check;

/**
 * The two check digits that end an id of the Research Organization Registry: ISO/IEC 7064 MOD 97-10 over the number that
 * the six characters before them write in D. Crockford's base 32.
 */
final class Modulus97 {

    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private Modulus97() {}

    /**
     * Whether the check digits are right.
     *
     * @param number in base 32, lower case
     * @param digits the two check digits
     */
    static boolean holds(String number, String digits) {
        long value = 0;
        for (int place = 0; place < number.length(); place++) {
            value = value * BASE_32.length() + BASE_32.indexOf(number.charAt(place));
        }
        return (value * 100 + Integer.parseInt(digits)) % 97 == 1;
    }
}
