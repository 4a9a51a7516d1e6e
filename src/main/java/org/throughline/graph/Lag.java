package org.throughline.graph;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time from one date to another, as exact as the two dates allow and no more: a least and a most, negative where
 * the second date comes first.
 *
 * @param since the date that is counted from
 * @param until the date that is counted to
 */
public record Lag(PartialDate since, PartialDate until) {

    private static final int MONTHS_SAID_AS_MONTHS = 24;

    /** The fewest days that can lie between the dates; negative where the second can come first. */
    public int minDays() {
        return Math.toIntExact(ChronoUnit.DAYS.between(since.latest(), until.earliest()));
    }

    /** The most days that can lie between the dates; negative where the second certainly comes first. */
    public int maxDays() {
        return Math.toIntExact(ChronoUnit.DAYS.between(since.earliest(), until.latest()));
    }

    /**
     * The lag in plain words, such as "between 5 and 7 years after the publication of the study". Between two days it
     * is exact; otherwise it is given in years and months, the least rounded down and the most rounded up.
     *
     * @param event what happened at {@link #since()}, such as "the publication of the study"
     */
    public String inWordsSince(String event) {
        if (minDays() == 0 && maxDays() == 0) {
            return "on the day of " + event;
        }
        if (minDays() >= 0) {
            return amount(since, until) + " after " + event;
        }
        if (maxDays() <= 0) {
            return amount(until, since) + " before " + event;
        }
        var before = monthsRoundedUp(until.earliest(), since.latest());
        var after = monthsRoundedUp(since.earliest(), until.latest());
        var span = before == after
                ? "up to %s before or after".formatted(months(after))
                : "up to %s before or up to %s after".formatted(months(before), months(after));
        return "%s %s; which came first is not known".formatted(span, event);
    }

    private static String amount(PartialDate earlier, PartialDate later) {
        if (isDay(earlier) && isDay(later)) {
            return exact(Period.between(earlier.earliest(), later.earliest()));
        }
        var least = ChronoUnit.MONTHS.between(earlier.latest(), later.earliest());
        var most = monthsRoundedUp(earlier.earliest(), later.latest());
        if (least == 0) {
            return "up to " + months(most);
        }
        if (least % 12 == 0 && most % 12 == 0) {
            return "between %d and %d years".formatted(least / 12, most / 12);
        }
        if (most < MONTHS_SAID_AS_MONTHS) {
            return "between %d and %d months".formatted(least, most);
        }
        return "between %s and %s".formatted(months(least), months(most));
    }

    private static boolean isDay(PartialDate date) {
        return date.day() > 0;
    }

    private static long monthsRoundedUp(LocalDate earlier, LocalDate later) {
        var whole = ChronoUnit.MONTHS.between(earlier, later);
        return earlier.plusMonths(whole).isBefore(later) ? whole + 1 : whole;
    }

    private static String months(long months) {
        if (months < MONTHS_SAID_AS_MONTHS && months % 12 != 0) {
            return counted(months, "month");
        }
        return joined(counted(months / 12, "year"), counted(months % 12, "month"));
    }

    private static String exact(Period period) {
        return joined(
                counted(period.getYears(), "year"),
                counted(period.getMonths(), "month"),
                counted(period.getDays(), "day"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String counted(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }
}
