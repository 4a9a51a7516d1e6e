package org.throughline.ingest;

/**
 * Why a row was refused.
 *
 * @param place where the row stands
 * @param field the field, with the place in it; empty for the row as a whole
 * @param found what stands there
 * @param expected what should, or what to do
 */
public record Problem(Place place, String field, String found, String expected) {

    /** One line for a person: {@code file:line: field: found …, expected …}. */
    @Override
    public String toString() {
        var where = field.isEmpty() ? "" : field + ": ";
        return place + ": " + where + "found " + found + ", expected " + expected;
    }
}
