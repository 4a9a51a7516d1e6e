package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTests {

    @Test
    void aPeriodWithNoEndsHoldsAlways() {
        assertThat(Period.ALWAYS.certainlyHoldsAt(PartialDate.parse("1999"))).isTrue();
    }

    @Test
    void aPeriodThatBeginsInAYearMayHoldInThatYearButNotForCertain() {
        var period = new Period(PartialDate.parse("2014"), null);

        assertThat(period.mayHoldAt(PartialDate.parse("2014-03-01"))).isTrue();
        assertThat(period.certainlyHoldsAt(PartialDate.parse("2014-03-01"))).isFalse();
        assertThat(period.certainlyHoldsAt(PartialDate.parse("2015"))).isTrue();
        assertThat(period.mayHoldAt(PartialDate.parse("2013"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMayAndWhatCertainlyHoldsAgreesWithEveryReadingOfTheDates(Period period, PartialDate date) {
        var readings = readings(period).toList();
        var days = List.of(date.earliest(), date.latest());

        assertThat(period.mayHoldAt(date))
                .isEqualTo(readings.stream().anyMatch(reading -> reading.meets(date.earliest(), date.latest())));
        assertThat(period.certainlyHoldsAt(date))
                .isEqualTo(readings.stream().allMatch(reading -> days.stream().allMatch(reading::holdsOn)));
    }

    static Stream<Object[]> cases() {
        var random = new Random(2014);
        return Stream.generate(() -> new Object[] {any(random), PartialDateTests.any(random)})
                .limit(500);
    }

    private static Period any(Random random) {
        var a = PartialDateTests.any(random);
        var b = PartialDateTests.any(random);
        var ordered = a.earliest().isAfter(b.latest()) ? new Period(b, a) : new Period(a, b);
        return switch (random.nextInt(4)) {
            case 0 -> new Period(null, ordered.to());
            case 1 -> new Period(ordered.from(), null);
            default -> ordered;
        };
    }

    /** The widest and the narrowest period that the dates can mean. */
    private static Stream<Reading> readings(Period period) {
        var from = period.from();
        var to = period.to();
        return Stream.of(
                new Reading(from == null ? LocalDate.MIN : from.earliest(), to == null ? LocalDate.MAX : to.latest()),
                new Reading(from == null ? LocalDate.MIN : from.latest(), to == null ? LocalDate.MAX : to.earliest()));
    }

    private record Reading(LocalDate first, LocalDate last) {

        boolean holdsOn(LocalDate day) {
            return !first.isAfter(day) && !last.isBefore(day);
        }

        boolean meets(LocalDate earliest, LocalDate latest) {
            return !first.isAfter(latest) && !last.isBefore(earliest);
        }
    }
}
