package org.throughline.search.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns texts into the numbers that a BERT model reads: each word is cut, from its start, into the longest pieces that are
 * in the vocabulary.
 */
final class WordPieces {

    /** A longer word is unknown to the model. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.start = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    /** Reads the vocabulary out of a {@code tokenizer.json} as the Hugging Face tokenizers write it. */
    static WordPieces read(InputStream description) throws IOException {
        var vocabulary = new HashMap<String, Integer>();
        try (description) {
            JsonMapper.shared()
                    .readTree(description)
                    .at("/model/vocab")
                    .properties()
                    .forEach(piece ->
                            vocabulary.put(piece.getKey(), piece.getValue().intValue()));
        }
        return new WordPieces(vocabulary);
    }

    /**
     * The numbers of a text's pieces, between that of the start and that of the end.
     *
     * @param limit how many there may be at most, both ends included; what comes after is left out
     */
    long[] numbers(String text, int limit) {
        var pieces = BertWords.of(text).stream().flatMapToLong(this::pieces).limit(limit - 2L);
        return LongStream.concat(LongStream.concat(LongStream.of(start), pieces), LongStream.of(end))
                .toArray();
    }

    private LongStream pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return LongStream.of(unknown);
        }
        var pieces = LongStream.builder();
        for (int from = 0, to; from < word.length(); from = to) {
            to = endOfLongest(word, from);
            if (to == from) {
                return LongStream.of(unknown);
            }
            pieces.add(number(piece(word, from, to)));
        }
        return pieces.build();
    }

    /** Where the longest known piece ends that begins at {@code from}; {@code from} itself if none is known. */
    private int endOfLongest(String word, int from) {
        var to = word.length();
        while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        var piece = word.substring(from, to);
        return from == 0 ? piece : "##" + piece;
    }

    private int number(String piece) {
        @Nullable Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary of %d pieces has no %s: expected that of a BERT model"
                    .formatted(vocabulary.size(), piece));
        }
        return number;
    }
}
