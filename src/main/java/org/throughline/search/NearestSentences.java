package org.throughline.search;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.throughline.graph.Page;
import org.throughline.search.Hit.NearPassage;

/** Finds the sentence of a passage that is nearest to a query in meaning, where no word says which one matched. */
@Component
@Lazy
class NearestSentences {

    private final Embeddings embeddings;

    NearestSentences(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /**
     * The hits, with a sentence for every passage.
     *
     * @param query the byte vector of the query
     */
    Page<Hit> in(Page<Hit> hits, byte[] query) {
        var cut = hits.items().stream()
                .map(item -> item.value().passage())
                .filter(Objects::nonNull)
                .filter(passage -> passage.sentence() == null)
                .map(NearPassage::text)
                .distinct()
                .collect(toMap(text -> text, Sentences::of));
        var several = cut.values().stream()
                .filter(sentences -> sentences.size() > 1)
                .flatMap(List::stream)
                .toList();
        var vectors = embeddings.of(several);
        var items = hits.items().stream()
                .map(item -> new Page.Item<>(item.key(), withSentence(item.value(), cut, query, vectors)))
                .toList();
        return new Page<>(items, hits.hasNext(), hits.total());
    }

    private static Hit withSentence(Hit hit, Map<String, List<String>> cut, byte[] query, Map<String, byte[]> vectors) {
        var passage = hit.passage();
        if (passage == null || passage.sentence() != null) {
            return hit;
        }
        var sentence = nearest(cut.getOrDefault(passage.text(), List.of()), query, vectors);
        return hit.with(new NearPassage(passage.text(), sentence, passage.similarity()));
    }

    private static @Nullable String nearest(List<String> sentences, byte[] query, Map<String, byte[]> vectors) {
        if (sentences.size() == 1) {
            return sentences.getFirst();
        }
        return sentences.stream()
                .filter(vectors::containsKey)
                .max(comparingInt(sentence -> ByteVectors.product(query, requireNonNull(vectors.get(sentence)))))
                .orElse(null);
    }
}
