package org.throughline.takeaway;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Study;

/** Writes the studies of an answer as references in the format RIS. */
final class Ris {

    private final Sheet sheet;
    private final Citations citations;
    private final StringBuilder text = new StringBuilder();

    private Ris(Sheet sheet) {
        this.sheet = sheet;
        citations = new Citations(sheet);
    }

    static String write(Sheet sheet) {
        var ris = new Ris(sheet);
        var studies = sheet.shelf().studies();
        studies.forEach(ris::study);
        if (studies.isEmpty()) {
            ris.none();
        }
        return ris.text.toString();
    }

    private void study(Study study) {
        var document = citations.document(study);
        var isPaper = Citations.isPaper(study);
        tag("TY", isPaper ? "JOUR" : "GEN");
        tag("ID", study.id().value());
        tag("TI", study.title());
        if (document != null) {
            tag(isPaper ? "T2" : "PB", document.publisher());
        }
        if (study.published() != null) {
            tag("PY", "%04d".formatted(study.published().year()));
            tag("DA", date(study.published()));
        }
        tag("DO", study.doi());
        tag("UR", Citations.address(study.doi(), document == null ? null : document.url()));
        if (study.pmid() != null) {
            tag("AN", study.pmid());
            tag("DB", "PubMed");
        }
        tag("N1", "In our words: " + study.summary());
        citations.notes(study).forEach(note -> tag("N1", note));
        tag("N1", "This answer again: " + sheet.link().in(Format.RIS));
        text.append("ER  - \r\n\r\n");
    }

    /** The format has no comments: where there is no study, one reference says so, and of which answer. */
    private void none() {
        tag("TY", "GEN");
        tag("TI", "No study: " + Titles.of(sheet));
        tag("N1", sheet.frame());
        tag("N1", "This answer again: " + sheet.link().in(Format.RIS));
        text.append("ER  - \r\n\r\n");
    }

    /** Year, month and day between slashes, which stay where a part is not known. */
    private static String date(PartialDate date) {
        return "%04d/%s/%s/".formatted(date.year(), twoDigits(date.month()), twoDigits(date.day()));
    }

    private static String twoDigits(int number) {
        return number == 0 ? "" : "%02d".formatted(number);
    }

    private void tag(String name, @Nullable String value) {
        if (value != null) {
            text.append("%s  - %s\r\n".formatted(name, PlainText.line(value)));
        }
    }
}
