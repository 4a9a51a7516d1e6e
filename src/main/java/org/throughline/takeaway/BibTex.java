package org.throughline.takeaway;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Study;

/** Writes the studies of an answer as references in the format BibTeX. The key of a reference is the id of the study. */
final class BibTex {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final Sheet sheet;
    private final Citations citations;
    private final StringBuilder text = new StringBuilder();

    private BibTex(Sheet sheet) {
        this.sheet = sheet;
        citations = new Citations(sheet);
    }

    static String write(Sheet sheet) {
        var bibTex = new BibTex(sheet);
        bibTex.text.append("% " + PlainText.line(sheet.frame()) + "\n");
        bibTex.text.append("% " + sheet.link().in(Format.BIBTEX) + "\n");
        sheet.shelf().studies().forEach(bibTex::study);
        return bibTex.text.toString();
    }

    private void study(Study study) {
        var document = citations.document(study);
        var isPaper = Citations.isPaper(study);
        var published = study.published();
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("title", "{{%s}}".formatted(escaped(study.title())));
        fields.put(isPaper ? "journal" : "howpublished", document == null ? null : braced(document.publisher()));
        fields.put("year", published == null ? null : "{%04d}".formatted(published.year()));
        fields.put("month", published == null || published.month() == 0 ? null : MONTHS[published.month() - 1]);
        fields.put("doi", study.doi() == null ? null : verbatim(study.doi()));
        var address = Citations.address(study.doi(), document == null ? null : document.url());
        fields.put("url", address == null ? null : verbatim(address));
        fields.put("pmid", study.pmid() == null ? null : verbatim(study.pmid()));
        fields.put(
                "note",
                braced("In our words: %s %s".formatted(study.summary(), String.join(" ", citations.notes(study)))));
        fields.put("throughline", verbatim(sheet.link().in(Format.BIBTEX)));
        entry(isPaper ? "article" : "misc", study.id().value(), fields);
    }

    private void entry(String type, String key, Map<String, @Nullable String> fields) {
        text.append("\n@%s{%s".formatted(type, key));
        fields.forEach((name, value) -> {
            if (value != null) {
                text.append(",\n  %s = %s".formatted(name, value));
            }
        });
        text.append("\n}\n");
    }

    private static String braced(String value) {
        return "{%s}".formatted(escaped(value));
    }

    /** Braces are spelt out, because BibTeX counts them even behind a backslash. */
    private static String escaped(String value) {
        var escaped = new StringBuilder();
        PlainText.line(value).codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '$', '&', '#', '_', '%' -> escaped.append('\\').appendCodePoint(character);
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** An address or a number, which is not typeset: only what would end it is percent-encoded. */
    private static String verbatim(String value) {
        return "{%s}"
                .formatted(PlainText.line(value)
                        .replace("\\", "%5C")
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace(" ", "%20"));
    }
}
