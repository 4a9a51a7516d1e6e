package org.throughline.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Moves;

/** Rewrites a text before it is cut into words, and knows where in the text they stood. */
final class RewritingFilter extends BaseCharFilter {

    /** How many characters are read at a time: most texts are names. */
    private static final int RUN = 256;

    private final Rewriting rewriting;
    private @Nullable Reader rewritten;

    RewritingFilter(Reader text, Rewriting rewriting) {
        super(text);
        this.rewriting = rewriting;
    }

    /** A way to rewrite texts. */
    interface Rewriting {

        /** The text rewritten, telling of characters that have come to other places. */
        String of(String text, Moves moves);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (rewritten == null) {
            rewritten = new StringReader(rewriting.of(text(), (was, is) -> addOffCorrectMap(is, was - is)));
        }
        return rewritten.read(buffer, from, length);
    }

    private String text() throws IOException {
        var text = new StringBuilder();
        var run = new char[RUN];
        for (int read = input.read(run); read >= 0; read = input.read(run)) {
            text.append(run, 0, read);
        }
        return text.toString();
    }
}
