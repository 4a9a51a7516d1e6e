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
            var begun = new Place("a1b2.7", random.nextInt(1_000_000), 0, null);
            var last = new ScoreDoc(random.nextInt(1_000_000), random.nextFloat() * 1e4f);
            var place = random.nextInt(4) == 0
                    ? begun
                    : new Place("a1b2.7", begun.candidates(), 1 + random.nextInt(1_000_000), last);
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

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -1, -0.0f, Float.MAX_VALUE})
    void aScoreThatNoResultHasIsAForgottenPage(float score) {
        var forged = new Place("a1b2.7", 200, 1, new ScoreDoc(1, score)).toString();

        assertThatThrownBy(() -> Place.parse(forged)).isInstanceOf(ForgottenPage.class);
    }

    @Test
    void everyNumberThatIsNoNumberIsAForgottenPage() {
        for (int bits : new int[] {-1, 0x7f80_0001, 0x7fff_ffff, 0xff80_0001}) {
            assertThatThrownBy(() -> Place.parse("a~200~1~1~" + bits)).isInstanceOf(ForgottenPage.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a~1~1~-1~0", "a~1~0~5~1000000000"})
    void aCountThatDoesNotGoWithTheLastResultIsAForgottenPage(String text) {
        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(ForgottenPage.class);
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
