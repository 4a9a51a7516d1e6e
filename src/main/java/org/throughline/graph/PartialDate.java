package org.throughline.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date exactly as precise as its source: a year, a month or a day. It stands for the interval from
 * {@link #earliest()} to {@link #latest()}, and two dates are only ordered where their intervals do not meet.
 *
 * @param year the year, 1850 to 2100
 * @param month 1 to 12, or 0 where only the year is known
 * @param day the day of the month, or 0 where it is not known
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** @throws InvalidDate if there is no such date, or its year is outside 1850 to 2100 */
    public PartialDate {
        if (year < 1850 || year > 2100 || !exists(year, month, day)) {
            throw new InvalidDate(text(year, month, day));
        }
    }

    /**
     * Reads {@code 2013}, {@code 2013-05} or {@code 2013-05-23}.
     *
     * @throws InvalidDate if {@code text} is not of that form, or there is no such date
     */
    public static PartialDate parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches() || "00".equals(form.group(2)) || "00".equals(form.group(3))) {
            throw new InvalidDate(text);
        }
        try {
            return new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3)));
        } catch (InvalidDate impossible) {
            throw new InvalidDate(text);
        }
    }

    /** The first day that this date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this date can mean. */
    public LocalDate latest() {
        if (day > 0) {
            return earliest();
        }
        return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    /** Whether every day that this date can mean comes before every day that {@code other} can mean. */
    public boolean isCertainlyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** What dates are put in order by where one has to come first: as they are written, those that are not known last. */
    public static String order(@Nullable PartialDate date) {
        return date == null ? "9999" : date.toString();
    }

    /** What people write, no more precise: "7 April 2012", "April 2012" or "2012". */
    public String words() {
        var month = this.month == 0 ? "" : Month.of(this.month).getDisplayName(TextStyle.FULL, Locale.UK) + " ";
        return (day == 0 ? "" : day + " ") + month + year;
    }

    /** When something happened, to go on with: on a day, or in a month or year. */
    public String when() {
        return (day == 0 ? "in " : "on ") + words();
    }

    @Override
    public String toString() {
        return text(year, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        if (month == 0) {
            return day == 0;
        }
        try {
            LocalDate.of(year, month, Math.max(day, 1));
            return day >= 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Built by hand: dates are put in order by it, thousands at a time, and a format string would be read for each. */
    private static String text(int year, int month, int day) {
        return (year < 1000 ? "0".repeat(4 - Integer.toString(year).length()) : "") + year + part(month) + part(day);
    }

    private static String part(int number) {
        return number == 0 ? "" : (number < 10 ? "-0" : "-") + number;
    }
}
