package org.throughline.proof;

import org.jspecify.annotations.Nullable;

/** Orders dates of any precision as plain texts. */
final class ReferenceDates {

    private ReferenceDates() {}

    /** Whether both dates are there, and every day that the one can mean is before every day that the other can. */
    static boolean isCertainlyBefore(@Nullable String date, @Nullable String other) {
        return date != null && other != null && last(date).compareTo(first(other)) < 0;
    }

    private static String first(String date) {
        return switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date;
        };
    }

    /** The 31st stands for the last day of every month: no text of a day is between that and the next month. */
    private static String last(String date) {
        return switch (date.length()) {
            case 4 -> date + "-12-31";
            case 7 -> date + "-31";
            default -> date;
        };
    }
}
