package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WebPropertiesTests {

    @Test
    void anAddressIsTakenWithoutTheSlashAtItsEnd() {
        assertThat(new WebProperties("https://throughline.example.org/a/").address())
                .isEqualTo("https://throughline.example.org/a");
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(new WebProperties(null).address()).isNull();
        assertThat(new WebProperties(" ").address()).isNull();
    }

    @Test
    void whatIsNoAddressOfAPageIsRefused() {
        assertThatThrownBy(() -> new WebProperties("throughline.example.org"))
                .hasMessage("found throughline.address 'throughline.example.org',"
                        + " expected one such as https://throughline.example.org");
    }
}
