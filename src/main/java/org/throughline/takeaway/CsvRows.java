package org.throughline.takeaway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.graph.Id;
import org.throughline.graph.Source;
import org.throughline.proof.Part;

/** The rows of a table that is being written. Each says which answer it is of. */
final class CsvRows {

    private final Shelf shelf;
    private final Map<CsvColumn, String> frame = new EnumMap<>(CsvColumn.class);
    private final SortedMap<Id, Source> named = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    CsvRows(Sheet sheet) {
        shelf = sheet.shelf();
        frame.put(CsvColumn.RULE, Asked.rules(sheet.question()));
        frame.put(CsvColumn.GRAPH, sheet.answer().revision().identity());
        frame.put(CsvColumn.REVISION, Long.toString(sheet.answer().revision().number()));
        text.append(
                CsvText.row(Stream.of(CsvColumn.values()).map(CsvColumn::title).toList()));
    }

    CsvRow row(String section) {
        return new CsvRow(shelf, new EnumMap<>(frame), named).put(CsvColumn.SECTION, section);
    }

    /** A row about a thing or fact, with its sources and their licences. */
    CsvRow node(String section, Id id) {
        var row = row(section).put(CsvColumn.ID, id);
        return (shelf.things().containsKey(id) ? row.named(id) : row).sources(List.of(id));
    }

    /** A row for each part that what a row says was made of. */
    void parts(String section, List<Part> parts, CsvRow whole) {
        for (var part : parts) {
            end(whole.again()
                    .put(CsvColumn.SECTION, section + ": part")
                    .put(CsvColumn.SAYS, part.name())
                    .put(CsvColumn.LOWERS, part.lowers() == 0 ? null : part.lowers())
                    .put(CsvColumn.WORDS, part.words())
                    .facts(part.ids()));
        }
    }

    void end(CsvRow row) {
        text.append(row.text());
    }

    /** The sources that rows named so far, by id. */
    List<Source> named() {
        return List.copyOf(named.values());
    }

    String text() {
        return text.toString();
    }
}
