package org.throughline.search;

/**
 * Single letters that a full stop or an ampersand joins into one word: "A.F.", "N.I.C.E.", "A&E", "R&D". There is no
 * space at a joint, so that an initial is not joined with a name, one sentence with the next, nor one of two things that
 * are told apart by letters with the other: "hepatitis B & C".
 */
public final class Initials {

    private Initials() {}

    /** A text with the letters right after each other: "AF.", "NICE.", "AE", "RD". */
    public static String joined(String text) {
        return joined(text, (from, to) -> {});
    }

    /** The same, telling of each letter that moves, in order. */
    public static String joined(String text, Moves moves) {
        if (text.indexOf('.') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        var joined = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int next = next(text, at);
            if (next > 0) {
                joined.append(text, from, at + 1);
                moves.moved(next, joined.length());
                from = next;
                at = next - 1;
            }
        }
        return from == 0 ? text : joined.append(text, from, text.length()).toString();
    }

    /** The end of the letters that begin at a place; the place itself where none do. */
    static int end(String text, int at) {
        int end = at;
        for (int next = next(text, at); next > 0; next = next(text, next)) {
            end = next + 1;
        }
        return end;
    }

    /** The place of the letter that is joined to the one at a place; 0 where there is no single letter or none joined. */
    private static int next(String text, int at) {
        // That a joint comes next is looked at first: it is seldom so.
        return isJoint(text, at + 1) && isSingle(text, at) && isSingle(text, at + 2) ? at + 2 : 0;
    }

    private static boolean isJoint(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '&');
    }

    private static boolean isSingle(String text, int at) {
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && !isInWord(text, at - 1)
                && !isInWord(text, at + 1);
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
