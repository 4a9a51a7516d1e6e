package org.throughline.graph;

/** A text that was given as a date and is none. */
public final class InvalidDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidDate(String found) {
        super(
                "'%s' is not a date: expected a year, a month or a day from 1850 to 2100, such as 2013, 2013-05 or 2013-05-23"
                        .formatted(found));
    }
}
