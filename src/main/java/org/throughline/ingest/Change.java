package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import tools.jackson.databind.JsonNode;

/**
 * A row that was in the graph with other content.
 *
 * @param id the row's id
 * @param place where the row stands
 * @param fields those that differ, in the order of the file's description; where the id is a derived one, those that
 *     identify the row are among them, so that it can be told which it is
 */
public record Change(Id id, Place place, List<Change.Field> fields) {

    /**
     * What one field held and holds.
     *
     * @param name of the field
     * @param before its value as JSON; null where there was none
     * @param after its value as JSON; null where there is none any more
     */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {

        /** Whether the field is there only to tell which row it is. */
        public boolean isSame() {
            return Objects.equals(before, after);
        }
    }

    /** Both sides come from what is stored, so that only what is stored makes a difference. */
    static Change of(Row row, GraphEntry before) {
        var old = RowMapper.row(row.kind(), before);
        var now = RowMapper.row(row.kind(), EntryMapper.entry(row));
        var fields = new ArrayList<Field>();
        for (var name : row.kind().fields().keySet()) {
            var field = new Field(name, text(old.get(name)), text(now.get(name)));
            if (!field.isSame() || isTellTale(row, name)) {
                fields.add(field);
            }
        }
        return new Change(row.id(), row.place(), List.copyOf(fields));
    }

    private static boolean isTellTale(Row row, String field) {
        var kind = row.kind();
        return !kind.hasOwnId() && kind.identifiedBy().contains(field);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : JsonText.LINE.of(value);
    }
}
