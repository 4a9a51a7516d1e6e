package org.throughline.ingest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import tools.jackson.databind.node.ObjectNode;

/** Checks one rule that takes several rows: is shown all of them, then says which to refuse. */
interface AcrossCheck {

    /** Takes notice of a row of any kind. */
    void see(Sighting sighting);

    /** The kinds of node whose rows in the graph have to be shown too, after those of the files. */
    Set<NodeKind> wanted();

    /** Refuses the rows that break the rule; what is in the graph already is beyond refusing. */
    void refuse(Refusals refusals);

    /**
     * A row of a file, or of the graph where no file has it.
     *
     * @param kind what it becomes or is
     * @param id its id
     * @param json its fields
     * @param row the row of the file; null where it is in the graph
     */
    record Sighting(
            NodeKind kind, Id id, ObjectNode json, @Nullable Row row) {

        /** The sighting without its content. */
        Witness witness() {
            return new Witness(id, row);
        }
    }

    /**
     * That a row was seen.
     *
     * @param id its id
     * @param row the row of the file; null where it is in the graph
     */
    record Witness(Id id, @Nullable Row row) {

        void refuse(Refusals refusals, String field, String found, String expected) {
            if (row != null) {
                refusals.refuse(row, field, found, expected);
            }
        }

        @Override
        public String toString() {
            return "%s (%s)".formatted(id, row == null ? "in the graph" : row.place());
        }
    }
}
