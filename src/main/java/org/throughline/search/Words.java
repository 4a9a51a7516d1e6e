package org.throughline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a text, as places in it: what stands between spaces, where a hundred characters without a space, in which
 * the model sees no word any more, are one.
 */
final class Words {

    private static final int LONGEST = 100;

    private final String text;
    private final List<Place> places;

    private record Place(int from, int to) {}

    private Words(String text, List<Place> places) {
        this.text = text;
        this.places = places;
    }

    static Words of(String text) {
        var places = new ArrayList<Place>();
        int from = 0;
        int length = 0;
        for (int at = 0, next; at < text.length(); at = next) {
            var character = text.codePointAt(at);
            next = at + Character.charCount(character);
            if (isSpace(character)) {
                length = 0;
            } else {
                from = length == 0 ? at : from;
                length++;
                if (length == LONGEST || next == text.length() || isSpace(text.codePointAt(next))) {
                    places.add(new Place(from, next));
                    length = 0;
                }
            }
        }
        return new Words(text, places);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    int count() {
        return places.size();
    }

    /** The text, as it stands, up to and with the last of the first {@code limit} words. */
    String first(int limit) {
        return places.isEmpty() ? "" : between(0, Math.min(limit, places.size()));
    }

    /** The text, as it stands, cut after every {@code size} words. */
    Stream<String> groupsOf(int size) {
        return IntStream.iterate(0, from -> from < places.size(), from -> from + size)
                .mapToObj(from -> between(from, Math.min(from + size, places.size())));
    }

    private String between(int from, int to) {
        return text.substring(places.get(from).from(), places.get(to - 1).to());
    }
}
