package org.throughline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Part;
import org.throughline.search.QueryText;
import org.throughline.search.Reading;
import org.throughline.search.Why.TermMatch.Kind;

/** Works out what a query means in the light of what the index holds. */
final class Interpreter {

    /** Typed in small letters these are what they look like, though something may be called so in capitals. */
    private static final Set<String> QUESTION_WORDS = Set.of("how", "what", "when", "where", "which", "who", "why");

    /** Words that so few things have may be slips of somebody who wrote of them. */
    private static final int RARE = 2;

    /** How many times as common a word has to be to be taken for what a rare one was meant to be. */
    private static final int COMMON = 20;

    /** From so many letters on two of them may be wrong: of a shorter word that leaves too little. */
    private static final int LONG = 6;

    /** So many words as near are compared by how common they are. */
    private static final int MOST_COMPARED = 20;

    /** Codes and numbers are not misspelt words, nor what one was meant to be. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,30}");

    /** Each takes going through the words of the index: of a long text only the first that are rare are looked at. */
    private static final int MOST_LOOKED_AT = 10;

    private final IndexReader reader;
    private final Readings abbreviations;
    private final DirectSpellChecker speller = new DirectSpellChecker();
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> corrections = new LinkedHashMap<>();
    private int lookedAt;

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
        var meanings = isAlone || !isPlainWord(word.written())
                ? readings(word.written(), Kind.READING)
                : List.<QueryWord.Option>of();
        return plain.or(meanings.isEmpty() && isRare(word.term()) ? corrected(word.written()) : meanings);
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

    private boolean isRare(String term) throws IOException {
        return things(term) <= RARE;
    }

    /** How many things have a term. */
    private int things(String term) throws IOException {
        int most = 0;
        for (var part : Part.values()) {
            most = Math.max(most, reader.docFreq(new Term(Fields.words(part), term)));
        }
        return most;
    }

    private List<QueryWord.Option> corrected(String written) throws IOException {
        var spelt = Analysis.SPELLING.words(written);
        if (spelt.size() != 1 || !LETTERS.matcher(written).matches() || lookedAt == MOST_LOOKED_AT) {
            return List.of();
        }
        lookedAt++;
        var likelier = likelier(spelt.getFirst().term());
        if (likelier == null) {
            return List.of();
        }
        corrections.put(written, isInCapitals(written) ? likelier.toUpperCase(Locale.ROOT) : likelier);
        var options = new ArrayList<>(QueryWord.Option.of(likelier, Kind.SIMILAR));
        options.addAll(readings(likelier, Kind.SIMILAR));
        return options;
    }

    /** The word that a rare one was probably meant to be: nearly the same, and many times as common; null for none. */
    private @Nullable String likelier(String spelt) throws IOException {
        var typed = new Term(Fields.SPELLING, spelt);
        var commonest = commonest(typed, 1);
        if (commonest == null && spelt.length() >= LONG) {
            commonest = commonest(typed, 2);
        }
        return commonest == null || commonest.freq < COMMON * reader.docFreq(typed) ? null : commonest.string;
    }

    /** Of the words with so many letters wrong, the one that most things have; null for none. */
    private @Nullable SuggestWord commonest(Term typed, int wrong) throws IOException {
        speller.setMaxEdits(wrong);
        return Stream.of(speller.suggestSimilar(typed, MOST_COMPARED, reader, SuggestMode.SUGGEST_MORE_POPULAR))
                .filter(word -> LETTERS.matcher(word.string).matches())
                .max(Comparator.comparingInt(word -> word.freq))
                .orElse(null);
    }

    private static boolean isInCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
