package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text as RFC 4180 has it, and nothing else. */
final class CsvReader {

    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        var reader = new CsvReader(text);
        var rows = new ArrayList<List<String>>();
        while (reader.at < text.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        row.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            row.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("no line end at %d of %s".formatted(at, text));
        }
        at += 2;
        return row;
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        var start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
