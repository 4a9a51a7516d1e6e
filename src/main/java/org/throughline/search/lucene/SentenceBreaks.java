package org.throughline.search.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import org.throughline.search.Sentences;

/** Goes through a text from sentence to sentence, as {@link Sentences} cuts it. */
final class SentenceBreaks extends BreakIterator {

    private CharacterIterator text = new StringCharacterIterator("");
    private int[] boundaries = {0};
    private int at;

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        int begin = newText.getBeginIndex();
        var characters = new StringBuilder();
        for (char each = newText.first(); newText.getIndex() < newText.getEndIndex(); each = newText.next()) {
            characters.append(each);
        }
        boundaries = Arrays.stream(Sentences.boundaries(characters.toString()))
                .map(boundary -> begin + boundary)
                .toArray();
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int current() {
        return boundaries[at];
    }

    @Override
    public int first() {
        at = 0;
        return current();
    }

    @Override
    public int last() {
        at = boundaries.length - 1;
        return current();
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int count) {
        long wanted = (long) at + count;
        at = Math.clamp(wanted, 0, boundaries.length - 1);
        return at == wanted ? current() : DONE;
    }

    @Override
    public int following(int offset) {
        at = indexOf(offset);
        return next();
    }

    @Override
    public int preceding(int offset) {
        at = indexOf(offset);
        return boundaries[at] < offset ? current() : previous();
    }

    /** The index of the last boundary that is not after an offset. */
    private int indexOf(int offset) {
        if (offset < boundaries[0] || offset > boundaries[boundaries.length - 1]) {
            throw new IllegalArgumentException("found offset " + offset + ", expected one from " + boundaries[0]
                    + " to " + boundaries[boundaries.length - 1]);
        }
        int found = Arrays.binarySearch(boundaries, offset);
        return found >= 0 ? found : -found - 2;
    }
}
