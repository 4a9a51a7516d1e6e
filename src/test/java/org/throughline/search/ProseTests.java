package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProseTests {

    @Test
    void everySentenceEndsAndNothingIsAddedForNothing() {
        var sentences = new Prose().add("One").add(null).add(" Two. ").add(" ").add("Three?");

        assertThat(sentences.text()).isEqualTo("One. Two. Three?");
    }

    @Test
    void aPartThatIsMissingLeavesNoComma() {
        assertThat(new Prose()
                        .add("Leeds", "LS1 1AA")
                        .add("York", null)
                        .add(null, "YO1 1AA")
                        .text())
                .isEqualTo("Leeds, LS1 1AA. York. YO1 1AA.");
        assertThat(Prose.joined(": ", Stream.of("", null, "b"))).isEqualTo("b");
    }
}
