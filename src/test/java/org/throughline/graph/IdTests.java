package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTests {

    @Test
    void anIdTellsItsKind() {
        assertThat(new Id("innovation/pincer").kind()).isEqualTo(ThingKind.INNOVATION);
        assertThat(new Id("org/nhs-england").kind()).isEqualTo(ThingKind.ORGANISATION);
        assertThat(new Id("claim/ahsn-count@17").kind()).isEqualTo(FactKind.CLAIM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "pincer",
                "innovation/",
                "Innovation/pincer",
                "innovation/Pincer",
                "innovation/a--b",
                "innovation/-a",
                "innovation/a b",
                "drug/aspirin",
                "innovation/a'}) DETACH DELETE n //",
                "innovation/é",
                "claim/a@"
            })
    void whatIsNoIdIsRefusedWithWhatWasFoundAndExpected(String text) {
        assertThatThrownBy(() -> new Id(text))
                .isInstanceOf(InvalidId.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("innovation/pincer");
    }
}
