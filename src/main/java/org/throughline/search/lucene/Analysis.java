package org.throughline.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.throughline.search.Initials;
import org.throughline.search.Moves;

/** How texts become words, one way for each purpose. In all, initials are one word, and a colon ends one. */
enum Analysis {
    /** To be found: British and American spelling, endings, accents and capitals make no difference; stop words go. */
    WORDS(true, words -> new PorterStemFilter(new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))),
    /** To compare whole names: as {@link #WORDS}, but every word counts, with its ending. */
    NAMES(true, words -> words),
    /** To complete what is typed: the words' beginnings. */
    BEGINNINGS(false, words -> new EdgeNGramTokenFilter(words, 1, Analysis.LONGEST_BEGINNING, true)),
    /** To see what a word may have been meant to be: as it is spelt, but for capitals and accents. */
    SPELLING(false, words -> words);

    private static final int LONGEST_BEGINNING = 20;

    /** So that no phrase is found that begins in one name and ends in the next. */
    private static final int GAP = 100;

    private final Analyzer analyzer;

    /**
     * @param inAmerican whether British spelling becomes American
     * @param filter what is done with the words in the end
     */
    Analysis(boolean inAmerican, UnaryOperator<TokenStream> filter) {
        analyzer = new Chain(inAmerican, filter);
    }

    private static final class Chain extends Analyzer {

        private final boolean inAmerican;
        private final UnaryOperator<TokenStream> filter;

        Chain(boolean inAmerican, UnaryOperator<TokenStream> filter) {
            this.inAmerican = inAmerican;
            this.filter = filter;
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            var joints = new RewritingFilter(text, Chain::joints);
            return inAmerican ? new RewritingFilter(joints, Spelling::american) : joints;
        }

        /** Initials are one word, and a colon is a space, since "stroke:prevention" would be one word otherwise. */
        private static String joints(String text, Moves moves) {
            return Initials.joined(text, moves).replace(':', ' ');
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            var words = new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
            return new TokenStreamComponents(tokenizer, filter.apply(words));
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** The analyser of the whole index. */
    static Analyzer ofIndex() {
        return new PerFieldAnalyzerWrapper(
                WORDS.analyzer, Map.of(Fields.COMPLETION, BEGINNINGS.analyzer, Fields.SPELLING, SPELLING.analyzer));
    }

    /**
     * A word of a text.
     *
     * @param written as it stands in the text
     * @param term as it is looked for
     */
    record Word(String written, String term) {}

    /** The words of a text, in order. */
    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var written = text.substring(offsets.startOffset(), offsets.endOffset());
                words.add(new Word(written, term.toString()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** What all ways to write a name have in common. */
    static String key(String name) {
        var words = NAMES.words(name);
        return words.isEmpty()
                ? name.strip().toLowerCase(Locale.ROOT)
                : String.join(" ", words.stream().map(Word::term).toList());
    }
}
