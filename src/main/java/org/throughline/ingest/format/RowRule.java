package org.throughline.ingest.format;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of one row have to fulfil together. */
public sealed interface RowRule extends Rule {

    /**
     * None of these dates is certainly after a later one in the list.
     *
     * @param fields dates, in the order in which they have to come
     */
    record InOrder(List<String> fields) implements RowRule {}

    /**
     * Either all of these are there or none.
     *
     * @param fields any fields
     */
    record Together(List<String> fields) implements RowRule {}

    /**
     * At least one of these is there.
     *
     * @param fields any fields
     */
    record AnyOf(List<String> fields) implements RowRule {}

    /**
     * No two of these hold the same.
     *
     * @param fields any fields
     */
    record Different(List<String> fields) implements RowRule {}

    /**
     * The numbers lie within limits.
     *
     * @param fields numbers
     * @param least the least allowed; null for no limit
     * @param most the greatest allowed; null for no limit
     * @param where only rows with one of these values, by field
     */
    record Range(
            List<String> fields,
            @Nullable Double least,
            @Nullable Double most,
            Map<String, List<String>> where) implements RowRule {
        public Range {
            where = requireNonNullElse(where, Map.of());
        }
    }

    /**
     * These are only there where other fields hold one of certain values.
     *
     * @param fields any fields
     * @param with the values that are asked for, by field
     * @param because the reason, for whoever writes rows
     */
    record Requires(List<String> fields, Map<String, List<String>> with, String because) implements RowRule {}
}
