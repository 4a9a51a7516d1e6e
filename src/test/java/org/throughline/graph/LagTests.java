package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LagTests {

    private static final Pattern AMOUNT = Pattern.compile("(\\d+) (year|month|day)s?");
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+) (after|before) it");

    @ParameterizedTest
    @CsvSource({
        "2013,       2019,       between 5 and 7 years after it",
        "2019,       2013,       between 5 and 7 years before it",
        "2013,       2014,       up to 2 years after it",
        "2013,       2014-02,    between 1 and 14 months after it",
        "2014,       2018-04,    between 3 years 3 months and 4 years 4 months after it",
        "2018-04,    2014,       between 3 years 3 months and 4 years 4 months before it",
        "2014-08,    2014-08-31, up to 1 month after it",
        "2014-08,    2014-10-15, between 1 and 3 months after it",
        "2014,       2014,       up to 1 year before or after it; which came first is not known",
        "2014,       2014-08,    up to 5 months before or up to 8 months after it; which came first is not known",
        "2014-08-05, 2020-03-01, 5 years 6 months 25 days after it",
        "2020-03-01, 2014-08-05, 5 years 6 months 25 days before it",
        "2014-08-05, 2014-08-06, 1 day after it",
        "2014-08-05, 2014-08-05, on the day of it",
    })
    void isSaidInWordsThatClaimNoMoreThanTheDatesDo(String since, String until, String words) {
        assertThat(lag(since, until).inWordsSince("it")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-23, 2013-05-24, 1, 1",
        "2013-05,    2013-06,    1, 60",
        "2013,       2013,       -364, 364",
        "2012,       2012,       -365, 365",
        "2016,       2013-05,    -1340, -945",
    })
    void isCountedInDays(String since, String until, int least, int most) {
        assertThat(lag(since, until).minDays()).isEqualTo(least);
        assertThat(lag(since, until).maxDays()).isEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void itsLeastAndMostAreThoseOfAllDaysThatTheDatesCanMean(Lag lag) {
        assertThat((long) lag.minDays()).isEqualTo(allDifferences(lag).min().orElseThrow());
        assertThat((long) lag.maxDays()).isEqualTo(allDifferences(lag).max().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void itsWordsHoldForAllDaysThatTheDatesCanMean(Lag lag) {
        var between = BETWEEN.matcher(lag.inWordsSince("it"));
        if (!between.matches()) {
            return;
        }
        var isBefore = between.group(3).equals("before");
        var earlier = isBefore ? lag.until() : lag.since();
        var later = isBefore ? lag.since() : lag.until();
        var most = months(between.group(2));
        var least = between.group(1).contains(" ")
                ? months(between.group(1))
                : months(shortened(between.group(1), between.group(2)));

        assertThat(earlier.latest().plusMonths(least)).isBeforeOrEqualTo(later.earliest());
        assertThat(earlier.earliest().plusMonths(most)).isAfterOrEqualTo(later.latest());
        assertThat(earlier.latest().plusMonths(least + 1))
                .isAfter(later.earliest().minusDays(3));
        assertThat(earlier.earliest().plusMonths(most - 1))
                .isBefore(later.latest().plusDays(3));
    }

    @Test
    void theGeneratedLagsAreOfAllKinds() {
        var words = generated().map(lag -> lag.inWordsSince("it")).toList();

        assertThat(words).anyMatch(text -> text.matches("between \\d+ and \\d+ years after it"));
        assertThat(words).anyMatch(text -> text.matches("between \\d+ years \\d+ months? and .* before it"));
        assertThat(words).anyMatch(text -> text.endsWith("which came first is not known"));
    }

    /** "5" in "between 5 and 7 years" is of years. */
    private static String shortened(String number, String withUnit) {
        return number + withUnit.substring(withUnit.indexOf(' '));
    }

    private static long months(String text) {
        return AMOUNT.matcher(text)
                .results()
                .mapToLong(
                        part -> Long.parseLong(part.group(1)) * (part.group(2).equals("year") ? 12 : 1))
                .sum();
    }

    private static LongStream allDifferences(Lag lag) {
        return days(lag.since())
                .flatMapToLong(since -> days(lag.until()).mapToLong(until -> until.toEpochDay() - since.toEpochDay()));
    }

    private static Stream<LocalDate> days(PartialDate date) {
        return LocalDate.of(date.year(), 1, 1)
                .datesUntil(LocalDate.of(date.year() + 1, 1, 1))
                .filter(day -> date.month() == 0 || date.month() == day.getMonthValue())
                .filter(day -> date.day() == 0 || date.day() == day.getDayOfMonth());
    }

    static Stream<Lag> generated() {
        var random = new Random(20130523);
        return Stream.generate(() -> new Lag(date(random), date(random))).limit(300);
    }

    private static PartialDate date(Random random) {
        var year = 2008 + random.nextInt(8);
        var month = 1 + random.nextInt(12);
        var day = 1 + random.nextInt(Year.of(year).atMonth(month).lengthOfMonth());
        return List.of(new PartialDate(year, 0, 0), new PartialDate(year, month, 0), new PartialDate(year, month, day))
                .get(random.nextInt(3));
    }

    private static Lag lag(String since, String until) {
        return new Lag(PartialDate.parse(since), PartialDate.parse(until));
    }
}
