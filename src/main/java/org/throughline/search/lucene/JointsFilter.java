package org.throughline.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Initials;

/**
 * Joins and parts words before a text is cut into them, and knows where in the text they stood: {@link Initials} are one
 * word, and a colon is a space, since "stroke:prevention" would be one word otherwise.
 */
final class JointsFilter extends BaseCharFilter {

    private @Nullable Reader rewritten;

    JointsFilter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (rewritten == null) {
            rewritten = new StringReader(rewritten());
        }
        return rewritten.read(buffer, from, length);
    }

    private String rewritten() throws IOException {
        var written = new StringWriter();
        input.transferTo(written);
        var joined = Initials.joined(written.toString(), (from, to) -> addOffCorrectMap(to, from - to));
        return joined.replace(':', ' ');
    }
}
