package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTests {

    private final Cursors byName = new Cursors("STUDY NAME");

    @ParameterizedTest
    @ValueSource(strings = {"a study study/a", "éa ?/+ study/é", "", " "})
    void aCursorGivesItsKeyBack(String key) {
        assertThat(byName.key(byName.cursor(key))).isEqualTo(key);
    }

    @Test
    void aCursorCanStandInAUrl() {
        assertThat(byName.cursor("ÿÿÿ>>>???~~~ study/x")).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a cursor", "====", "U1RVRFk"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> byName.key(text))
                .isInstanceOf(BadArgument.class)
                .hasMessageContaining("'after'");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var other = new Cursors("STUDY NEWEST_FIRST").cursor("2019 study/a");
        assertThatThrownBy(() -> byName.key(other)).isInstanceOf(BadArgument.class);
    }
}
