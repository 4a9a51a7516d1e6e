package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads BibTeX as BibTeX does: values end where their braces are even, whatever stands before a brace. */
final class BibTexReader {

    private final String text;
    private int at;

    private BibTexReader(String text) {
        this.text = text;
    }

    record Entry(String type, String key, Map<String, String> fields) {}

    static List<Entry> read(String text) {
        var reader = new BibTexReader(text);
        var entries = new ArrayList<Entry>();
        // What is outside of entries is a comment, but an @ would begin one.
        for (reader.at = text.indexOf('@'); reader.at >= 0; reader.at = text.indexOf('@', reader.at)) {
            entries.add(reader.entry());
        }
        return entries;
    }

    private Entry entry() {
        at++;
        var type = until("{");
        var key = until(",");
        var fields = new LinkedHashMap<String, String>();
        do {
            var name = until("=").strip();
            fields.put(name, value());
        } while (text.charAt(at++) == ',');
        return new Entry(type, key, fields);
    }

    private String value() {
        at++;
        var start = at;
        int depth = 0;
        while (depth > 0 || ",\n".indexOf(text.charAt(at)) < 0) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        }
        var value = text.substring(start, at);
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return value;
    }

    private String until(String end) {
        var start = at;
        at = text.indexOf(end, at) + end.length();
        return text.substring(start, at - end.length());
    }

    /** What LaTeX prints of a value. */
    static String plain(String value) {
        var inner = value.replaceFirst("^\\{+", "").replaceFirst("\\}\\}$", "");
        return inner.replaceAll("\\\\([$&#_%])", "$1")
                .replace("\\textbraceleft{}", "\u0001")
                .replace("\\textbraceright{}", "\u0002")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textbackslash{}", "\\")
                .replace('\u0001', '{')
                .replace('\u0002', '}');
    }
}
