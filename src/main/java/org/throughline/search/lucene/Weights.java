package org.throughline.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.throughline.search.Part;

/** What counts how much among words. Measured: see docs/adr/0013. */
final class Weights {

    /** Saturation by repetition and correction for length (Robertson and Zaragoza 2009, k₁ and b). */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.6f);

    /** What another reading or spelling of a word counts against the word itself. */
    static final float TAKEN_FOR = 0.8f;

    private Weights() {}

    /** What a word counts in a part. Words of names are words of the text too. */
    static float of(Part part) {
        return switch (part) {
            case NAME -> 0.2f;
            case TEXT -> 1;
            case CONTEXT -> 0.7f;
        };
    }
}
