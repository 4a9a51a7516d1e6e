package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.throughline.graph.PageRequest;
import org.throughline.search.Facet;
import org.throughline.search.Mode;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchPage;
import org.throughline.search.SearchPage.Stage;
import org.throughline.search.SearchQuery;
import org.throughline.search.lucene.BareSearches;

/**
 * Questions by words and meaning to an index of generated documents, each answered with a page of ten, the total and all
 * facets, in turn with bare searches and the bare model for the same question:
 * {@code ./mvnw test -Dtest=SearchLatencyBenchmark -DenableAssertions=false -Dscifact=FOLDER}, a folder in the layout of
 * BEIR.
 * {@code -Ddocuments=} sets how many documents, {@code -Dquestions=} how many questions; {@code -Dbench.folder=} is where
 * index and vectors are kept for the next run.
 *
 * <p>Half of the questions are claims of the collection, half are runs of two to four words of them.
 */
@EnabledIfSystemProperty(named = "scifact", matches = ".+")
class SearchLatencyBenchmark {

    private static final int DOCUMENTS = Integer.getInteger("documents", 100_000);
    private static final int QUESTIONS = Integer.getInteger("questions", 1_000);
    private static final int WARM_UP = Integer.getInteger("warmUp", 1_000);
    private static final int PAGE = 10;

    /** How many of the first by each are brought together in the whole answer. */
    private static final int DEPTH = 200;

    private static final Set<Facet> FACETS = EnumSet.allOf(Facet.class);

    /** What is measured beside the whole answer. */
    private enum Bare {
        MODEL,
        WORDS,
        COUNTING,
        MEANING,
        /** As deep as in the whole answer. */
        DEEP_WORDS,
        DEEP_MEANING
    }

    private static final Set<Bare> TEN = EnumSet.of(Bare.MODEL, Bare.WORDS, Bare.COUNTING, Bare.MEANING);
    private static final Set<Bare> AS_DEEP = EnumSet.of(Bare.MODEL, Bare.DEEP_WORDS, Bare.COUNTING, Bare.DEEP_MEANING);

    /**
     * What one question took, in milliseconds.
     *
     * @param whole the whole answer
     * @param stages the parts of that, as it tells them itself
     * @param bare the bare searches and the bare model
     */
    private record Took(double whole, Map<Stage, Double> stages, Map<Bare, Double> bare) {

        double sum(Set<Bare> parts) {
            return parts.stream().mapToDouble(bare::get).sum();
        }
    }

    @BeforeAll
    static void runAsServed() {
        AsServed.require();
    }

    @Test
    void wholeAnswersAndBareSearchesInTurn() throws Exception {
        var texts = RealTexts.read();
        try (var search = SearchInFolder.open(texts, DOCUMENTS);
                var bare = new BareSearches(search.indexFolder(), FACETS)) {
            System.out.printf("SEARCH %,d documents in %d segments%n", DOCUMENTS, bare.segments());
            assertTheSameIsCounted(search, bare, texts.claims());
            var questions = questions(texts.claims(), WARM_UP + QUESTIONS);
            measure(search, bare, questions.subList(0, WARM_UP));
            var measured = questions.subList(WARM_UP, questions.size());
            report(measure(search, bare, measured));
            for (var clients = 1; clients <= 4; clients *= 2) {
                crowd(search, measured, clients);
            }
        }
    }

    /** So that the same work is compared. */
    private static void assertTheSameIsCounted(SearchInFolder search, BareSearches bare, List<String> claims)
            throws Exception {
        for (var claim : claims.subList(0, PAGE)) {
            var page = search.search().search(query(claim));
            assertThat(page.hits().total()).isGreaterThanOrEqualTo(bare.counted(claim));
            assertThat(page.hits().items()).hasSize(PAGE);
        }
    }

    private static List<String> questions(List<String> claims, int number) {
        var random = new Random(1);
        return IntStream.range(0, number)
                .mapToObj(i -> i % 2 == 0
                        ? claims.get(i % claims.size())
                        : phrase(claims.get(random.nextInt(claims.size())), random))
                .toList();
    }

    private static String phrase(String claim, Random random) {
        var words = List.of(claim.replaceAll("[^\\p{L}\\p{N} -]", "").strip().split("\\s+"));
        var from = random.nextInt(Math.max(1, words.size() - 3));
        var to = Math.min(words.size(), from + 2 + random.nextInt(3));
        return String.join(" ", words.subList(from, to));
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(text, SearchFilter.NONE, Mode.HYBRID, new PageRequest(PAGE, null), true, FACETS, false);
    }

    private static List<Took> measure(SearchInFolder search, BareSearches bare, List<String> questions)
            throws Exception {
        var took = new ArrayList<Took>();
        for (var question : questions) {
            if (took.size() % 2 == 0) {
                var bareFirst = bare(search, bare, question);
                took.add(whole(search, question, bareFirst));
            } else {
                var whole = whole(search, question, Map.of());
                took.add(new Took(whole.whole, whole.stages, bare(search, bare, question)));
            }
        }
        return took;
    }

    private static Took whole(SearchInFolder search, String question, Map<Bare, Double> bare) {
        var began = System.nanoTime();
        var page = search.search().search(query(question));
        var milliseconds = (System.nanoTime() - began) / 1e6;
        return new Took(milliseconds, stages(page), bare);
    }

    private static Map<Stage, Double> stages(SearchPage page) {
        var stages = new EnumMap<Stage, Double>(Stage.class);
        page.took().forEach((stage, time) -> stages.put(stage, time.toNanos() / 1e6));
        return stages;
    }

    private static Map<Bare, Double> bare(SearchInFolder search, BareSearches bare, String question) throws Exception {
        var vector = search.model().query(question);
        var took = new EnumMap<Bare, Double>(Bare.class);
        took.put(Bare.MODEL, milliseconds(() -> search.model().query(question)));
        took.put(Bare.WORDS, milliseconds(() -> bare.words(question, PAGE)));
        took.put(Bare.COUNTING, milliseconds(() -> bare.counted(question)));
        took.put(Bare.MEANING, milliseconds(() -> bare.nearest(vector, PAGE)));
        took.put(Bare.DEEP_WORDS, milliseconds(() -> bare.words(question, DEPTH)));
        took.put(Bare.DEEP_MEANING, milliseconds(() -> bare.nearest(vector, DEPTH)));
        return took;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1e6;
    }

    private static void report(List<Took> took) {
        print("whole answer", took.stream().mapToDouble(Took::whole).toArray());
        for (var stage : Stage.values()) {
            print(
                    "of which " + stage,
                    took.stream()
                            .mapToDouble(each -> each.stages.getOrDefault(stage, 0.0))
                            .toArray());
        }
        for (var part : Bare.values()) {
            print(
                    "bare " + part,
                    took.stream().mapToDouble(each -> each.bare.get(part)).toArray());
        }
        ratio("the bare sum, ten of each", took, TEN);
        ratio("the bare sum, as deep", took, AS_DEEP);
    }

    private static void print(String what, double[] milliseconds) {
        var figures = new Figures(milliseconds);
        System.out.printf(
                "SEARCH %-22s p50 %6.2f, p95 %6.2f, p99 %6.2f ms%n",
                what, figures.median(), figures.percentile(95), figures.percentile(99));
    }

    private static void ratio(String what, List<Took> took, Set<Bare> parts) {
        var whole = took.stream().mapToDouble(Took::whole);
        var sum = took.stream().mapToDouble(each -> each.sum(parts));
        var ratios = new Figures(
                took.stream().mapToDouble(each -> each.whole / each.sum(parts)).toArray());
        System.out.printf(
                "SEARCH whole answers take %.2f times %s in all, %.2f in the median%n",
                whole.sum() / sum.sum(), what, ratios.median());
    }

    /** Several at a time, each with a question after the other. */
    private static void crowd(SearchInFolder search, List<String> questions, int clients) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var began = System.nanoTime();
            var answers = threads.invokeAll(questions.stream()
                    .<Callable<Double>>map(question -> () -> whole(search, question, Map.of()).whole)
                    .toList());
            var seconds = (System.nanoTime() - began) / 1e9;
            var milliseconds = new double[answers.size()];
            for (var i = 0; i < milliseconds.length; i++) {
                milliseconds[i] = answers.get(i).get();
            }
            print(clients + " at a time", milliseconds);
            System.out.printf("SEARCH %d at a time: %.1f answers a second%n", clients, questions.size() / seconds);
        }
    }
}
