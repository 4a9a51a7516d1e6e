package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.search.lucene.SmallThings.query;
import static org.throughline.search.lucene.SmallThings.thing;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.search.Hit;
import org.throughline.search.Mode;
import org.throughline.search.SearchIndex.Position;
import org.throughline.search.Why.Exact;

/** Asks for bodies by their names without the legal form. */
class ShortNamesTests {

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = new LuceneIndex(folder, SmallThings.MODEL);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Barts Health, SHORT_NAME, org/barts",
        "barts health nhs trust, NAME, org/barts",
        "Barts and the London, SHORT_NAME, org/barts",
        "Royal Marsden, SHORT_NAME, org/marsden",
        "The Royal Marsden, SHORT_NAME, org/marsden",
        "Kent and Medway, SHORT_NAME, org/kent",
    })
    void aBodyIsFirstByItsNameWithoutItsLegalForm(String text, Exact exact, String id) {
        index.put(List.of(
                thing("org/barts", "Barts Health NHS Trust", "", "Barts and the London NHS Trust"),
                thing("org/marsden", "The Royal Marsden NHS Foundation Trust", ""),
                thing("org/kent", "NHS Kent and Medway Integrated Care Board", ""),
                thing("study/barts", "Health at Barts", "Barts Health, Royal Marsden, Kent and Medway")));
        index.reached(new Position("graph", 8));

        var first = hits(text).getFirst();

        assertThat(first.id().value()).isEqualTo(id);
        assertThat(first.why().exact()).isEqualTo(exact);
    }

    @Test
    void aFormerBodyAndTheOneAfterItAreBothCalledSo() {
        index.put(List.of(
                thing("org/former", "Bradford District Care Trust", ""),
                thing("org/today", "Bradford District Care NHS Foundation Trust", "")));
        index.reached(new Position("graph", 8));

        assertThat(hits("Bradford District Care"))
                .extracting(hit -> hit.why().exact())
                .containsExactly(Exact.SHORT_NAME, Exact.SHORT_NAME);
    }

    private List<Hit> hits(String text) {
        var page = new LuceneSearch(index::snapshots).search(query(text, Mode.WORDS), () -> null);
        return page.hits().items().stream().map(item -> item.value()).toList();
    }
}
