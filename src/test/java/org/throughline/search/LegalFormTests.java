package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Barts Health NHS Trust|Barts Health",
                "South Central Ambulance Service NHS Foundation Trust|South Central Ambulance Service",
                "SOUTH CENTRAL AMBULANCE SERVICE NHS FOUNDATION TRUST|SOUTH CENTRAL AMBULANCE SERVICE",
                "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust|The Queen Elizabeth Hospital, King's Lynn",
                "Bradford District Care Trust|Bradford District Care",
                "Kent and Medway NHS and Social Care Partnership Trust|Kent and Medway",
                "Salford Teaching Primary Care Trust|Salford",
                "Tower Hamlets Primary Care Trust|Tower Hamlets",
                "NHS Kent and Medway Integrated Care Board|Kent and Medway",
                "NHS Kent and Medway ICB|Kent and Medway",
                "NHS Ashford Clinical Commissioning Group|Ashford",
                "Ashford CCG|Ashford",
                "my mhealth Limited|my mhealth",
            })
    void aNameIsLeftWithoutItsLegalForm(String name, String without) {
        assertThat(LegalForm.without(name)).contains(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS Trust",
                "NHS England",
                "Wellcome Trust",
                "University of Leeds",
                "NHS Trust Development Authority",
                "East Midlands Patient Safety Collaborative",
                "CCG",
                "",
            })
    void aNameWithoutOneHasNoOther(String name) {
        assertThat(LegalForm.without(name)).isEmpty();
    }

    @Test
    void aVeryLongNameIsLookedThroughInTime() {
        assertThat(LegalForm.without("NHS Care Trust ".repeat(100_000))).isPresent();
    }
}
