package org.throughline.ingest.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in free text what must not be there: a patient's NHS number, or somebody's e-mail address. */
final class PersonalData {

    /** Begins only where a name can begin, and never goes back, so that a long text takes no longer than its length. */
    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@(?:[\\p{L}\\p{N}-]++\\.)+\\p{L}{2,}");

    /** Ten digits in one piece or as 3-3-4, which are not part of a longer number or of a decimal fraction. */
    private static final Pattern TEN_DIGITS = Pattern.compile(
            "(?<![0-9])(?<![0-9][.,])([0-9]{3})[\\s\\p{Zs}\\p{Pd}]?([0-9]{3})[\\s\\p{Zs}\\p{Pd}]?([0-9]{4})(?![0-9])");

    /**
     * What quotes an identifier that can hold ten digits. An old book number is checked by the same arithmetic as an NHS
     * number, so without this every one of them would be taken for a patient's.
     */
    private static final Pattern QUOTED_IDENTIFIER =
            Pattern.compile("https?://\\S+|10\\.[0-9]{4,9}/\\S+|ISBN(?:-10)?:?\\s?[0-9 -]{10,13}");

    private PersonalData() {}

    /** What was found, without repeating it; empty if nothing was. */
    static Optional<String> in(String text) {
        if (text.indexOf('@') >= 0 && EMAIL.matcher(text).find()) {
            return Optional.of("an e-mail address");
        }
        // Hardly any text has such a number, so what it may be quoted in is only looked for then.
        if (holdsNhsNumber(text)
                && holdsNhsNumber(QUOTED_IDENTIFIER.matcher(text).replaceAll(" "))) {
            return Optional.of("a ten-digit number that passes the check of an NHS number");
        }
        return Optional.empty();
    }

    private static boolean holdsNhsNumber(String text) {
        return TEN_DIGITS
                .matcher(text)
                .results()
                .anyMatch(number -> Modulus11.holds(number.group(1) + number.group(2) + number.group(3)));
    }
}
