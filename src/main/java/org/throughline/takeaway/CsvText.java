package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Comma-separated text as in RFC 4180, in which no cell is taken for a formula by a spreadsheet. */
final class CsvText {

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private CsvText() {}

    /** One row with its line end. */
    static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String any) {
        var text = PlainText.printable(any);
        var safe = isFormula(text) ? "'" + text : text;
        var needsQuotes = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Spreadsheets look past spaces, and some take full-width signs for plain ones. */
    private static boolean isFormula(String text) {
        var start = text.stripLeading();
        return !text.isEmpty()
                && (STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!start.isEmpty()
                                && (STARTS_FORMULA + "\uff1d\uff0b\uff0d\uff20").indexOf(start.charAt(0)) >= 0));
    }
}
