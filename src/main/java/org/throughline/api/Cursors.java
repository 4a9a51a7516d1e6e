package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Turns keys of a list into cursors and back. A cursor carries which list it is of, so that one of another list, or of
 * the same in another order, is refused instead of giving a wrong page.
 *
 * @param list the kind of list and its order
 */
record Cursors(String list) {

    /** Ends the list; no list has it in its name. */
    private static final char END = '\n';

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    String cursor(String key) {
        return ENCODER.encodeToString((list + END + key).getBytes(UTF_8));
    }

    /** @throws BadArgument if {@code cursor} is none of this list */
    String key(String cursor) {
        var text = decoded(cursor);
        if (!text.startsWith(list + END)) {
            throw new BadArgument(
                    "after", "'%s' is not a cursor of this list: expected one of its cursors".formatted(cursor));
        }
        return text.substring(list.length() + 1);
    }

    /** The key in a cursor, whichever the list. */
    static String keyOf(String cursor) {
        var text = decoded(cursor);
        return text.substring(text.indexOf(END) + 1);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
