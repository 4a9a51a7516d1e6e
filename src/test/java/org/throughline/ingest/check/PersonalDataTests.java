package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    /** 943 476 5919 is the example that the NHS gives in its description of the number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "seen under 943 476 5919 in March",
                "943-476-5919",
                "943\u00a0476\u20135919",
                "NHS no.9434765919.",
                "first 1234567890, then (9434765919)",
                "from 2016:9434765919"
            })
    void numbersThatPassTheCheckOfAnNhsNumberAreFound(String text) {
        assertThat(PersonalData.in(text)).hasValue("a ten-digit number that passes the check of an NHS number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "1800000000 pounds",
                "19434765919",
                "94347659191",
                "a ratio of 0.9434765919",
                "943 47 65919",
                "see https://example.org/9434765919/page",
                "doi:10.1681/9434765919",
                "ISBN 0306406152",
                "ISBN-10: 0-306-40615-2",
                "in 2013-14 some 943 of 476 units"
            })
    void otherNumbersAreNot(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.nurse@nhs.net",
                "write to mary-ann.o'neill+ward@trust.nhs.uk, please",
                "<jo@example.co.uk>",
                "zoë@müller.example"
            })
    void addressesOfPeopleAreFound(String text) {
        assertThat(PersonalData.in(text)).hasValue("an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BP@Home", "the CO@h and Hospital@Night programmes.", "H@N. The", "@NHSEngland", "at 5 @ 3.50"})
    void namesWithAnAtSignAreNot(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void aLongTextWithoutAnAddressTakesNoLongerThanItsLength() {
        var letters = "a".repeat(1_000_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(PersonalData.in(letters)).isEmpty());
        assertThat(PersonalData.in(letters + " someone@example.org.")).hasValue("an e-mail address");
    }
}
