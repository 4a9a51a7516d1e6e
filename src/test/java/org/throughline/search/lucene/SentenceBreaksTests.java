package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.search.GeneratedTexts;
import org.throughline.search.Sentences;

class SentenceBreaksTests {

    private static final String TEXT = "Led by Prof. A. J. Avery, e.g. In Leeds.  It works! 12 sites";

    private final SentenceBreaks breaks = new SentenceBreaks();

    @Test
    void breaksStandWhereTheNextSentenceBegins() {
        breaks.setText(TEXT);

        assertThat(breaks.first()).isZero();
        assertThat(breaks.next()).isEqualTo(TEXT.indexOf("It"));
        assertThat(breaks.next()).isEqualTo(TEXT.indexOf("12"));
        assertThat(breaks.next()).isEqualTo(TEXT.length());
        assertThat(breaks.next()).isEqualTo(BreakIterator.DONE);
        assertThat(breaks.current()).isEqualTo(TEXT.length());
    }

    @Test
    void everyWayThroughATextMeetsTheSameBreaks() {
        var random = new Random(71);
        for (int round = 0; round < 500; round++) {
            var text = GeneratedTexts.any(random);
            breaks.setText(text);
            agree(boundaries(text), text.length(), random);
        }
    }

    /** Compares every method with a search through all boundaries. */
    private void agree(List<Integer> all, int length, Random random) {
        assertThat(breaks.last()).isEqualTo(all.getLast()).isEqualTo(length);
        assertThat(breaks.first()).isEqualTo(all.getFirst()).isZero();
        for (int step = 0; step < 40; step++) {
            int from = breaks.current();
            int offset = random.nextInt(length + 1);
            int count = random.nextInt(-4, 5);
            int expected = switch (step % 5) {
                case 0 -> move(all, from, 1, breaks.next());
                case 1 -> move(all, from, -1, breaks.previous());
                case 2 -> move(all, from, count, breaks.next(count));
                case 3 -> after(all, offset, breaks.following(offset));
                default -> before(all, offset, breaks.preceding(offset));
            };
            assertThat(breaks.current()).isEqualTo(expected);
            assertThat(breaks.isBoundary(offset)).isEqualTo(all.contains(offset));
        }
    }

    /** Where the iterator stands after so many steps, having given that or the end. */
    private static int move(List<Integer> all, int from, int count, int given) {
        int index = all.indexOf(from) + count;
        boolean isThere = index >= 0 && index < all.size();
        assertThat(given).isEqualTo(isThere ? all.get(index) : BreakIterator.DONE);
        return isThere ? given : index < 0 ? all.getFirst() : all.getLast();
    }

    private static int after(List<Integer> all, int offset, int given) {
        var expected = all.stream().filter(each -> each > offset).findFirst();
        assertThat(given).isEqualTo(expected.orElse(BreakIterator.DONE));
        return expected.orElse(all.getLast());
    }

    private static int before(List<Integer> all, int offset, int given) {
        var expected = all.stream().filter(each -> each < offset).reduce((_, last) -> last);
        assertThat(given).isEqualTo(expected.orElse(BreakIterator.DONE));
        return expected.orElse(all.getFirst());
    }

    @Test
    void aPartOfATextHasItsBreaksWhereTheyAreInTheWhole() {
        breaks.setText(new StringCharacterIterator("No. Yes. No! Yes", 4, 13, 4));

        assertThat(List.of(breaks.first(), breaks.next(), breaks.next(), breaks.next()))
                .containsExactly(4, 9, 13, BreakIterator.DONE);
        assertThat(breaks.getText().getBeginIndex()).isEqualTo(4);
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        breaks.setText("Yes. No.");

        assertThatThrownBy(() -> breaks.following(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found offset 9, expected one from 0 to 8");
        assertThatThrownBy(() -> breaks.preceding(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> boundaries(String text) {
        return Arrays.stream(Sentences.boundaries(text)).boxed().collect(Collectors.toList());
    }
}
