package org.throughline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.throughline.search.Part;
import org.throughline.search.QueryText;
import org.throughline.search.Reading;
import org.throughline.search.Why.TermMatch.Kind;

/** Works out what a query means in the light of what the index holds. */
final class Interpreter {

    /** Typed in small letters these are what they look like, though something may be called so in capitals. */
    private static final Set<String> QUESTION_WORDS = Set.of("how", "what", "when", "where", "which", "who", "why");

    private final IndexReader reader;
    private final Readings abbreviations;
    private final DirectSpellChecker speller = new DirectSpellChecker();
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> corrections = new LinkedHashMap<>();

    Interpreter(IndexSearcher searcher) {
        reader = searcher.getIndexReader();
        abbreviations = new Readings(searcher);
    }

    Interpretation interpret(QueryText text) throws IOException {
        var words = new LinkedHashMap<String, QueryWord>();
        var typed = Analysis.WORDS.words(text.words());
        for (var word : typed) {
            if (!words.containsKey(word.term())) {
                words.put(word.term(), interpret(word, typed.size() == 1));
            }
        }
        return new Interpretation(text, List.copyOf(words.values()), readings, corrections);
    }

    private QueryWord interpret(Analysis.Word word, boolean isAlone) throws IOException {
        var plain = QueryWord.of(word);
        var meanings = isAlone || !isPlainWord(word.written()) ? readings(word.written(), Kind.READING) : List.<QueryWord.Option>of();
        if (!meanings.isEmpty() || isKnown(word.term())) {
            return plain.or(meanings);
        }
        return plain.or(corrected(word.written()));
    }

    private static boolean isPlainWord(String written) {
        return QUESTION_WORDS.contains(written) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(written);
    }

    private List<QueryWord.Option> readings(String word, Kind kind) throws IOException {
        var found = abbreviations.of(word);
        readings.addAll(found);
        return found.stream()
                .flatMap(reading -> QueryWord.Option.of(reading.meaning(), kind).stream())
                .toList();
    }

    private boolean isKnown(String term) throws IOException {
        for (var part : Part.values()) {
            if (reader.docFreq(new Term(Fields.words(part), term)) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<QueryWord.Option> corrected(String written) throws IOException {
        var spelt = Analysis.SPELLING.words(written);
        if (spelt.size() != 1) {
            return List.of();
        }
        var term = new Term(Fields.SPELLING, spelt.getFirst().term());
        var found = speller.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        if (found.length == 0) {
            return List.of();
        }
        var likelier = found[0].string;
        corrections.put(written, isInCapitals(written) ? likelier.toUpperCase(Locale.ROOT) : likelier);
        var options = new ArrayList<>(QueryWord.Option.of(likelier, Kind.SIMILAR));
        options.addAll(readings(likelier, Kind.SIMILAR));
        return options;
    }

    private static boolean isInCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
