package org.throughline.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Initials;

/** Brings {@link Initials} together before a text is cut into words, and knows where in the text they stood. */
final class InitialsFilter extends BaseCharFilter {

    private @Nullable Reader joined;

    InitialsFilter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (joined == null) {
            joined = new StringReader(joined());
        }
        return joined.read(buffer, from, length);
    }

    private String joined() throws IOException {
        var written = new StringWriter();
        input.transferTo(written);
        return Initials.joined(written.toString(), (from, to) -> addOffCorrectMap(to, from - to));
    }
}
