package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.search.ForgottenPage;

class PlaceTests {

    @Test
    void aPlaceIsReadAsItWasWritten() {
        var random = new Random(3);
        for (int round = 0; round < 1_000; round++) {
            var place = new Place(
                    "a1b2.7",
                    random.nextInt(1_000_000),
                    random.nextInt(1_000_000),
                    random.nextInt(4) == 0 ? null : new ScoreDoc(random.nextInt(1_000_000), random.nextFloat() * 1e4f));
            var read = Place.parse(place.toString());

            assertThat(read).hasToString(place.toString());
            assertThat(read.results()).isEqualTo(place.candidates() + place.beyond());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "a~1~1~1",
                "a~1~1~1~1~1",
                "a~-1~1~1~1",
                "a~1~1~-2~1",
                "a~9999999999~1~1~1",
                "a~1~1~1~1999999999",
                "a~1~1~1~9999999999",
                "a~1~1~1~-2147483649",
                "a~1~1~1~2147483648",
                "A~1~1~1~1",
                "a ~1~1~1~1",
                "a~１~1~1~1",
                "\uD83D~1~1~1~1"
            })
    void whatIsNoPlaceIsAForgottenPageOrAPlace(String text) {
        try {
            assertThat(Place.parse(text).toString()).isNotEmpty();
        } catch (ForgottenPage expected) {
            assertThat(expected).hasMessageContaining("begin again with the first page");
        }
    }

    @Test
    void garbageIsAForgottenPage() {
        var random = new Random(4);
        for (int round = 0; round < 3_000; round++) {
            var text = random.ints(random.nextInt(30), 0, 40)
                    .mapToObj(each -> each < 10 ? "~" : Integer.toString(each - 20))
                    .reduce("x", String::concat);
            try {
                Place.parse(text);
            } catch (ForgottenPage expected) {
                continue;
            }
        }
        assertThatThrownBy(() -> Place.parse("garbage")).isInstanceOf(ForgottenPage.class);
    }
}
