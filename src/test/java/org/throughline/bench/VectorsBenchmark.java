package org.throughline.bench;

import static java.util.Objects.requireNonNull;
import static org.apache.lucene.index.VectorSimilarityFunction.COSINE;
import static org.apache.lucene.index.VectorSimilarityFunction.DOT_PRODUCT;
import static org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding.PACKED_NIBBLE;
import static org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding.SEVEN_BIT;
import static org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE;
import static org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding.UNSIGNED_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.throughline.bench.GeneratedDocuments.Selectivity;
import org.throughline.bench.VectorIndex.Form;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.search.Embedder;
import org.throughline.search.Facet;
import org.throughline.search.Mode;
import org.throughline.search.Passages;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchPage.Stage;
import org.throughline.search.SearchQuery;

/**
 * What vectors cost in each form that Lucene can keep them in, and what is found: {@code ./mvnw test
 * -Dtest=VectorsBenchmark -DenableAssertions=false -Dscifact=FOLDER}, a folder in the layout of BEIR, whose abstracts are
 * cut into passages and whose claims are the questions. {@code -Dbench.folder=} is where vectors and the index are kept for
 * the next run; {@code -Ddocuments=} sets how many generated documents are searched through filters.
 */
@EnabledIfSystemProperty(named = "scifact", matches = ".+")
class VectorsBenchmark {

    private static final int DOCUMENTS =
            Math.min(Integer.getInteger("documents", SearchInFolder.EMBEDDED), SearchInFolder.EMBEDDED);
    private static final int TEN = 10;

    /** How many are scored exactly afterwards. */
    private static final int DEPTH = 200;

    private static final int CONNECTIONS = Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN;
    private static final int BEAM = Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH;

    private static final List<Form> FORMS = List.of(
            new Form("bytes, dot product (the product's)", true, DOT_PRODUCT, graph(CONNECTIONS)),
            new Form("bytes, cosine", true, COSINE, graph(CONNECTIONS)),
            new Form("bytes, dot product, 24 neighbours", true, DOT_PRODUCT, graph(24)),
            new Form("bytes, dot product, 32 neighbours", true, DOT_PRODUCT, graph(32)),
            new Form("floats", false, DOT_PRODUCT, graph(CONNECTIONS)),
            new Form("floats and 8 bits", false, DOT_PRODUCT, quantised(UNSIGNED_BYTE)),
            new Form("floats and 7 bits", false, DOT_PRODUCT, quantised(SEVEN_BIT)),
            new Form("floats and 4 bits", false, DOT_PRODUCT, quantised(PACKED_NIBBLE)),
            new Form("floats and 1 bit", false, DOT_PRODUCT, quantised(SINGLE_BIT_QUERY_NIBBLE)));

    private static KnnVectorsFormat graph(int connections) {
        return new Lucene99HnswVectorsFormat(connections, BEAM);
    }

    private static KnnVectorsFormat quantised(ScalarEncoding encoding) {
        return new Lucene104HnswScalarQuantizedVectorsFormat(encoding, CONNECTIONS, BEAM);
    }

    @BeforeAll
    static void runAsServed() {
        AsServed.require();
    }

    @Test
    void passagesOfAbstractsInEveryForm() throws Exception {
        try (var embedder = new Embedder()) {
            var passages = passages();
            var claims = RealTexts.read().claims();
            var model = embedder.model();
            var vectors = VectorFile.ofPassages("passages", passages.size(), passages::get, model);
            inEveryForm(vectors, questions(VectorFile.ofQueries("claims", claims.size(), claims::get, model)));
        }
    }

    @Test
    void generatedDocumentsInEveryForm() throws Exception {
        var texts = RealTexts.read();
        try (var search = SearchInFolder.open(texts, DOCUMENTS)) {
            inEveryForm(search.vectors(), questions(search, texts.claims()));
        }
    }

    private static List<String> passages() throws IOException {
        var numbers = IntStream.iterate(0, number -> number + 1).iterator();
        return RealTexts.rows(
                        "corpus.jsonl",
                        row -> new SearchDocument(
                                new Id("study/abstract-" + numbers.next()),
                                row.path("title").asString(),
                                List.of(),
                                List.of(),
                                row.path("text").asString(),
                                List.of(),
                                List.of(),
                                Map.of(),
                                null,
                                Set.of(),
                                Set.of()))
                .stream()
                .flatMap(document -> Passages.of(document).stream())
                .map(passage -> passage.embedded())
                .toList();
    }

    private static float[][] questions(VectorFile vectors) {
        return IntStream.range(0, vectors.size()).mapToObj(vectors::get).toArray(float[][]::new);
    }

    private static float[][] questions(SearchInFolder search, List<String> claims) throws IOException {
        return questions(VectorFile.ofQueries("claims", claims.size(), claims::get, search.model()));
    }

    private static void inEveryForm(VectorFile vectors, float[][] questions) throws IOException {
        var nearest = new Exact(vectors).nearest(questions, TEN, number -> true);
        for (var form : FORMS) {
            try (var index = new VectorIndex(form, vectors)) {
                var ten = found(index, questions, nearest, TEN);
                var deep = found(index, questions, nearest, DEPTH);
                assertThat(deep.recall).isPositive();
                System.out.printf(
                        "VECTORS %,d %-34s %5.0f B on disk, %5.0f B searched, %.2f ms to add; recall@10 %.3f in %.2f ms,"
                                + " among %d found %.4f in %.2f ms%n",
                        vectors.size(),
                        form.name(),
                        index.bytesOnDisk(),
                        index.bytesSearched(),
                        index.millisecondsToAdd(),
                        ten.recall,
                        ten.milliseconds,
                        DEPTH,
                        deep.recall,
                        deep.milliseconds);
            }
        }
    }

    private record Found(double recall, double milliseconds) {}

    private static Found found(VectorIndex index, float[][] questions, int[][] nearest, int limit) throws IOException {
        var recall = 0.0;
        var milliseconds = new double[questions.length];
        for (var i = 0; i < questions.length; i++) {
            var began = System.nanoTime();
            var found = index.nearest(questions[i], limit);
            milliseconds[i] = (System.nanoTime() - began) / 1e6;
            recall += Exact.recall(nearest[i], found) / questions.length;
        }
        return new Found(recall, new Figures(milliseconds).median());
    }

    /** As the program searches: the nearest by the index, then scored exactly, byte by byte. */
    @Test
    void generatedDocumentsThroughFilters() throws Exception {
        var texts = RealTexts.read();
        try (var search = SearchInFolder.open(texts, DOCUMENTS)) {
            var questions = questions(search, texts.claims());
            var exact = new Exact(search.vectors());
            for (var share : Selectivity.values()) {
                var nearest = exact.nearest(questions, TEN, share::letsThrough);
                report(share, search, texts.claims(), nearest);
            }
        }
    }

    private static void report(Selectivity share, SearchInFolder search, List<String> claims, int[][] nearest) {
        var milliseconds = new double[claims.size()];
        var recall = 0.0;
        for (var i = 0; i < claims.size(); i++) {
            var page = search.search().search(query(claims.get(i), share));
            milliseconds[i] =
                    page.took().getOrDefault(Stage.MEANING, Duration.ZERO).toNanos() / 1e6;
            var found = page.hits().items().stream()
                    .filter(hit -> requireNonNull(hit.value().why().meaning()).rank() <= TEN)
                    .mapToInt(hit -> GeneratedDocuments.number(hit.value().id()))
                    .toArray();
            recall += Exact.recall(nearest[i], found) / claims.size();
        }
        var times = new Figures(milliseconds);
        System.out.printf(
                "VECTORS %,d documents, filter %-12s recall@10 %.4f, p50 %.2f, p95 %.2f ms%n",
                DOCUMENTS, share, recall, times.median(), times.percentile(95));
    }

    private static SearchQuery query(String text, Selectivity share) {
        var filter = share == Selectivity.ALL
                ? SearchFilter.NONE
                : new SearchFilter(Map.of(Facet.PROFESSION, Set.of(share.value())), null);
        // Sources come lower than what is as near, and ten by nearness alone are wanted.
        var page = new PageRequest(PageRequest.LARGEST, null);
        return new SearchQuery(text, filter, Mode.MEANING, page, false, EnumSet.noneOf(Facet.class), false);
    }
}
