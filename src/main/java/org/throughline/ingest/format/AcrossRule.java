package org.throughline.ingest.format;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;

/** What rows have to fulfil together, those already in the graph included. */
public sealed interface AcrossRule extends Rule {

    /**
     * No two rows hold the same.
     *
     * @param field the field
     */
    record Unique(String field) implements AcrossRule {}

    /**
     * A row refers to another of its file only where that one refers back.
     *
     * @param field the reference
     */
    record Mutual(String field) implements AcrossRule {}

    /**
     * At no time do two rows hold for one thing, as far as the precision of their dates tells.
     *
     * @param where only rows with one of these values, by field
     * @param per the field with the thing
     * @param from the field with the date from which the row holds
     * @param to the field with the date until which it holds
     */
    record Exclusive(Map<String, List<String>> where, String per, String from, String to) implements AcrossRule {}

    /**
     * The row referred to has one of certain values.
     *
     * @param where only rows with one of these values, by field
     * @param field the reference
     * @param has the values asked for in the row referred to, by field
     */
    record Target(Map<String, List<String>> where, String field, Map<String, List<String>> has) implements AcrossRule {}

    /**
     * Following the rows from one thing to the next never leads back to the first.
     *
     * @param where only rows with one of these values, by field
     * @param from the field with the thing that a row leads from
     * @param to the field with the thing or things that it leads to
     */
    record Acyclic(Map<String, List<String>> where, String from, String to) implements AcrossRule {
        public Acyclic {
            where = requireNonNullElse(where, Map.of());
        }
    }
}
