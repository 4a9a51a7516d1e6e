package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-05", "2013-05-23", "1850", "2100-12-31", "2012-02-29"})
    void aDateIsWrittenAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13",
                "2013-5",
                "2013-00",
                "2013-05-00",
                "2013-13",
                "2013-02-29",
                "1849",
                "2101",
                "2013-05-23T00",
                " 2013",
                "2013-05-",
                "May 2013",
                "٢٠١٣"
            })
    void whatIsNoDateIsRefusedWithWhatWasFoundAndExpected(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("2013-05-23");
    }

    @Test
    void aYearMeansAllItsDaysAndAMonthToo() {
        assertThat(PartialDate.parse("2012").earliest()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(PartialDate.parse("2012").latest()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(PartialDate.parse("2012-02").latest()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(PartialDate.parse("2012-02-03").latest()).isEqualTo(LocalDate.of(2012, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oneDateIsCertainlyBeforeAnotherOnlyIfEveryOneOfItsDaysIs(PartialDate a, PartialDate b) {
        var everyDayBefore = a.earliest()
                .datesUntil(a.latest().plusDays(1))
                .allMatch(day -> b.earliest().datesUntil(b.latest().plusDays(1)).allMatch(day::isBefore));

        assertThat(a.isCertainlyBefore(b)).isEqualTo(everyDayBefore);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theTextOfADateComesFirstWhereTheDateDoes(PartialDate a, PartialDate b) {
        if (a.isCertainlyBefore(b)) {
            assertThat(a.toString()).isLessThan(b.toString());
        }
    }

    static Stream<PartialDate[]> pairs() {
        var random = new Random(20130523);
        return Stream.generate(() -> new PartialDate[] {any(random), any(random)})
                .limit(300);
    }

    /** A date of any precision in a few years, so that pairs often meet. */
    static PartialDate any(Random random) {
        var day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(1100));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.getYear(), 0, 0);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        };
    }

    @Test
    void aDateInWordsIsNoMorePreciseThanTheDate() {
        assertThat(PartialDate.parse("2012-04-07").words()).isEqualTo("7 April 2012");
        assertThat(PartialDate.parse("2012-04").words()).isEqualTo("April 2012");
        assertThat(PartialDate.parse("2012").words()).isEqualTo("2012");
        assertThat(PartialDate.parse("2012-04-07").when()).isEqualTo("on 7 April 2012");
        assertThat(PartialDate.parse("2012-04").when()).isEqualTo("in April 2012");
        assertThat(PartialDate.parse("2012").when()).isEqualTo("in 2012");
    }
}
