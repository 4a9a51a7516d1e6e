package org.throughline.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Why.Exact;

/**
 * What may be among the first results of a query.
 *
 * @param key what it is; of two that score the same, the lower key comes first
 * @param exact as what the whole query is its own; null where it is not
 * @param isSource whether it is a source: such a document comes after what it speaks of
 * @param words its score by words; 0 where no word was found
 * @param meaning the cosine of its nearest passage; null where that is not known
 * @param connected those of the candidates that it is connected with
 */
public record Candidate<K extends Comparable<K>>(
        K key,
        @Nullable Exact exact,
        boolean isSource,
        double words,
        @Nullable Double meaning,
        Set<K> connected) {}
