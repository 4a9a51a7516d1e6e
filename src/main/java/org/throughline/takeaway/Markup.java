package org.throughline.takeaway;

/** Texts as they are written in XML and HTML. */
final class Markup {

    private Markup() {}

    /** The text on one line, for between tags and for values between double quotes. */
    static String escaped(String text) {
        return PlainText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
