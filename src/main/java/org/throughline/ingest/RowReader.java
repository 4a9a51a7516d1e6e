package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.graph.Id;
import org.throughline.graph.InvalidId;
import org.throughline.ingest.check.Finding;
import org.throughline.ingest.check.RowCheck;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.References;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns lines into rows, or refuses them. */
final class RowReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern PARSER_POSITION = Pattern.compile(" \\(start marker at \\[.*]\\)");
    private static final String ONE_OBJECT = "one JSON object on the line";

    private final Refusals refusals;
    private final Map<String, Id> ids = new HashMap<>();

    RowReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The row on a line; empty if it was refused. */
    Optional<Row> read(FileKind kind, Place place, Line line) {
        return parse(place, line).flatMap(row -> check(kind, place, row));
    }

    private Optional<ObjectNode> parse(Place place, Line line) {
        if (line.tooLong()) {
            return refuse(place, "a line of more than " + Lines.LONGEST + " bytes", "a row, which is far shorter");
        }
        var text = line.text();
        if (text.isEmpty()) {
            return refuse(place, "bytes that are not UTF-8", "a file saved as UTF-8");
        }
        if (text.get().startsWith(BYTE_ORDER_MARK)) {
            return refuse(place, "a byte order mark", "a file saved as UTF-8 without one");
        }
        try {
            var json = RowJson.read(text.get());
            return json.isObject() ? Optional.of(json.asObject()) : refuse(place, Finding.shown(json), ONE_OBJECT);
        } catch (JacksonException notJson) {
            var column =
                    notJson.getLocation() == null ? 0 : notJson.getLocation().getColumnNr();
            var message = PARSER_POSITION.matcher(notJson.getOriginalMessage()).replaceAll("");
            return refuse(place, "at column " + column + ": " + message, ONE_OBJECT);
        }
    }

    private Optional<ObjectNode> refuse(Place place, String found, String expected) {
        refusals.add(new Problem(place, "", found, expected));
        return Optional.empty();
    }

    private Optional<Row> check(FileKind kind, Place place, ObjectNode row) {
        var findings = RowCheck.check(kind, row);
        if (findings.isEmpty()) {
            return Optional.of(row(kind, place, row));
        }
        for (var finding : findings) {
            refusals.add(new Problem(place, finding.field(), finding.found(), finding.expected()));
        }
        ownId(row.path(FileKind.ID)).ifPresent(id -> refusals.refuse(id, place));
        return Optional.empty();
    }

    private Row row(FileKind kind, Place place, ObjectNode row) {
        var json = JsonText.CANONICAL.of(row).getBytes(StandardCharsets.UTF_8);
        return new Row(kind, place, id(Identity.of(kind, row).value()), json, references(kind, row));
    }

    private List<Id> references(FileKind kind, ObjectNode row) {
        var found = new LinkedHashSet<Id>();
        References.in(kind.fields().values(), row, (path, reference) -> found.add(id(reference)));
        return List.copyOf(found);
    }

    /** One object for an id, however often it is referred to. */
    private Id id(String value) {
        return ids.computeIfAbsent(value, Id::new);
    }

    private static Optional<Id> ownId(JsonNode id) {
        try {
            return id.stringValueOpt().map(Id::new);
        } catch (InvalidId malformed) {
            return Optional.empty();
        }
    }
}
