package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;

class CertaintyTests {

    @ParameterizedTest
    @CsvSource({
        "2013-05-23, 2018,       2014,       CERTAIN",
        "2013-05-23,     ,       2014,       NO_END_RECORDED",
        "2013,           ,       2013-06-01, POSSIBLE",
        "2013-06,        ,       2013,       POSSIBLE",
        "2012,       2014,       2014,       POSSIBLE",
        "2012,       2014,       2013-12-31, CERTAIN",
        "    ,       2018,       2014,       POSSIBLE",
        "    ,           ,       2014,       POSSIBLE"
    })
    void aFactHoldsCertainlyOnlyWhereItsDatesSaySo(String from, String to, String asOf, Certainty expected) {
        assertThat(Certainty.of(new Period(date(from), date(to)), PartialDate.parse(asOf)))
                .isEqualTo(expected);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
