package org.throughline.takeaway;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes text as a part of an address (RFC 3986). */
final class Percent {

    private static final String UNRESERVED = "-._~";

    private Percent() {}

    /**
     * The text with everything percent-encoded but letters and digits of ASCII, what no address reserves, and some more.
     *
     * @param plain what else stays as it is
     */
    static String encoded(String text, String plain) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(UTF_8)) {
            var character = (char) (octet & 0xff);
            encoded.append(isPlain(character, plain) ? String.valueOf(character) : "%%%02X".formatted(octet));
        }
        return encoded.toString();
    }

    private static boolean isPlain(char character, String plain) {
        return character < 0x80
                && (Character.isLetterOrDigit(character)
                        || UNRESERVED.indexOf(character) >= 0
                        || plain.indexOf(character) >= 0);
    }
}
