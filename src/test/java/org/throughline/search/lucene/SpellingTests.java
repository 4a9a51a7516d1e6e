package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.junit.jupiter.api.Test;

/** Lucene's own filter for maps of characters is slower, and does the same. */
class SpellingTests {

    private final NormalizeCharMap map = map();

    @Test
    void textsAndWhereTheirCharactersCameFromAreThoseOfLucenesOwnFilter() throws IOException {
        var random = new Random(3);
        for (var round = 0; round < 2_000; round++) {
            var text = any(random);
            var expected = new MappingCharFilter(map, new StringReader(text));
            var found = new RewritingFilter(new StringReader(text), Spelling::american);

            var rewritten = read(found);

            assertThat(rewritten).as(text).isEqualTo(read(expected));
            assertThat(places(found, rewritten)).as(text).isEqualTo(places(expected, rewritten));
        }
    }

    private static NormalizeCharMap map() {
        var map = new NormalizeCharMap.Builder();
        Spelling.AMERICAN.forEach(map::add);
        map.add("&", " and ");
        return map.build();
    }

    private static String any(Random random) {
        var parts = List.copyOf(Spelling.AMERICAN.keySet());
        var text = new StringBuilder();
        for (var i = 0; i < 1 + random.nextInt(40); i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) ('a' + random.nextInt(26)));
                case 1 -> text.append(" & ".charAt(random.nextInt(3)));
                default -> text.append(part(parts.get(random.nextInt(parts.size())), random));
            }
        }
        return text.toString();
    }

    /** Often but the beginning of a part. */
    private static String part(String part, Random random) {
        return random.nextBoolean() ? part : part.substring(0, 1 + random.nextInt(part.length()));
    }

    private static String read(Reader text) throws IOException {
        var written = new StringWriter();
        text.transferTo(written);
        return written.toString();
    }

    private static List<Integer> places(CharFilter filter, String rewritten) {
        var places = new ArrayList<Integer>();
        for (var at = 0; at <= rewritten.length(); at++) {
            places.add(filter.correctOffset(at));
        }
        return places;
    }
}
