package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.search.lucene.SmallThings.query;
import static org.throughline.search.lucene.SmallThings.thing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.search.ByteVectors;
import org.throughline.search.ForgottenPage;
import org.throughline.search.Hit;
import org.throughline.search.Hit.Fragment;
import org.throughline.search.Mode;
import org.throughline.search.Part;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchIndex.Position;
import org.throughline.search.SearchPage;
import org.throughline.search.UnanswerableQuery;
import org.throughline.search.Why.Exact;
import org.throughline.search.Why.TermMatch;
import org.throughline.search.Why.TermMatch.Kind;

/** Searches a small index by words. */
class LuceneSearchTests {

    private static final String STROKE_TEXT =
            "Clots are taken out of the brain after a stroke. It has to be soon! The programme began in 2009.";

    @TempDir
    Path folder;

    private LuceneIndex index;
    private LuceneSearch search;

    @BeforeEach
    void fill() {
        index = new LuceneIndex(folder, SmallThings.MODEL);
        search = new LuceneSearch(index::snapshots);
        index.put(List.of(
                thing("condition/stroke", "Stroke", "", "CVA", "cerebrovascular accident"),
                thing("condition/atrial-fibrillation", "Atrial fibrillation", "", "AF"),
                thing("innovation/thrombectomy", "Thrombectomy", STROKE_TEXT),
                thing(
                        "innovation/anticoagulation",
                        "Stopping stroke in atrial fibrillation",
                        "Finds an irregular pulse & treats it."),
                thing("condition/cerebral-palsy", "Cerebral palsy", "A palsy of cerebral origin", "CP"),
                thing("org/cambridgeshire", "Cambridgeshire and Peterborough", "", "CP"),
                thing("innovation/magnesium", "Magnesium sulphate", "Prevents cerebral palsy in pre-term babies"),
                thing("innovation/tumour", "Tumour board", "Haemorrhage and behaviour")));
        index.reached(new Position("graph", 7));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stroke", "stroke in atrial fibrillation", "AF", "cerebral palsy babies", "hemorrhage clots"})
    void whatTheTermsAddIsTheScoreOfTheWords(String text) {
        var hits = hits(text);

        assertThat(hits).isNotEmpty();
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.why().terms().stream()
                                .mapToDouble(TermMatch::score)
                                .sum())
                        .isCloseTo(hit.why().words().score(), within(1e-4)));
    }

    @Test
    void aTermSaysWhereItWasFoundAndAsWhat() {
        assertThat(hits("hemorrhage").getFirst().why().terms()).singleElement().satisfies(match -> {
            assertThat(match.word()).isEqualTo("hemorrhage");
            assertThat(match.kind()).isEqualTo(Kind.SAME);
            assertThat(match.part()).isEqualTo(Part.TEXT);
        });
        assertThat(hit("AF", "innovation/anticoagulation").why().terms())
                .anySatisfy(match -> assertThat(match)
                        .extracting(TermMatch::word, TermMatch::foundAs, TermMatch::kind)
                        .containsExactly("AF", "Atrial fibrillation", Kind.READING));
    }

    @Test
    void byMeaningAloneNoWordsAreToldThoughAThingHasThem() {
        var stroke = SmallThings.document("study/near", "Stroke", STROKE_TEXT, Map.of());
        index.put(List.of(SmallThings.withVectors(stroke, ByteVectors.of(SmallThings.direction(1)))));
        index.reached(new Position("graph", 8));

        var found = search.search(query("stroke", Mode.MEANING), () -> SmallThings.direction(1));
        var hit = found.hits().items().getFirst().value();

        assertThat(hit.id().value()).isEqualTo("study/near");
        assertThat(hit.why().terms()).isEmpty();
        assertThat(hit.snippets()).isEmpty();
        assertThat(hit.passage()).isNotNull();
    }

    @Test
    void theFragmentsOfASnippetAreThePieceThatTheyWereTakenFrom() {
        assertThat(hit("stroke programs", "innovation/thrombectomy").snippets())
                .extracting(LuceneSearchTests::joined)
                .containsExactlyInAnyOrder(
                        "Clots are taken out of the brain after a stroke.", "The programme began in 2009.");
        assertThat(hit("stroke programs", "innovation/thrombectomy").snippets())
                .flatExtracting(Hit.Snippet::fragments)
                .filteredOn(Fragment::matched)
                .extracting(Fragment::text)
                .containsExactlyInAnyOrder("stroke", "programme");
        assertThat(joined(hit("hemorrhage", "innovation/tumour").snippets().getFirst()))
                .isEqualTo("Haemorrhage and behaviour");
    }

    @Test
    void aSnippetIsCutWhereAPassageIs() {
        var sentence = "The trial was led by Prof. Avery, Dr. Rodgers et al. In Nottingham.";
        index.put(List.of(thing("study/pincer", "PINCER", "Pharmacists helped. " + sentence + " It ended.")));
        index.reached(new Position("graph", 8));

        assertThat(joined(hit("Rodgers", "study/pincer").snippets().getFirst())).isEqualTo(sentence);
    }

    @Test
    void anAbbreviationOfSeveralThingsHasSeveralReadingsAndAHitSaysWhichItMatched() {
        var page = page("CP prevention");

        assertThat(page.readings())
                .extracting(reading -> reading.abbreviation() + " " + reading.meaning())
                .containsExactlyInAnyOrder("CP Cerebral palsy", "CP Cambridgeshire and Peterborough");
        assertThat(hit("CP prevention", "innovation/magnesium").why().terms())
                .filteredOn(match -> match.word().equals("CP"))
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.foundAs()).isEqualTo("Cerebral palsy"));
        assertThat(hits("CP").subList(0, 2))
                .extracting(hit -> hit.id().value())
                .containsExactlyInAnyOrder("condition/cerebral-palsy", "org/cambridgeshire");
    }

    @Test
    void aPhraseHasToBeThereWordByWordAndAnExclusionMustNot() {
        assertThat(ids("\"cerebral palsy\""))
                .containsExactlyInAnyOrder("condition/cerebral-palsy", "innovation/magnesium");
        assertThat(ids("\"palsy cerebral\"")).isEmpty();
        assertThat(ids("stroke -clots")).contains("condition/stroke").doesNotContain("innovation/thrombectomy");
        assertThat(ids("stroke -\"atrial fibrillation\"")).doesNotContain("innovation/anticoagulation");
        assertThat(ids("pre-term")).containsExactly("innovation/magnesium");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"the of\" stroke", "\"...\" stroke", "stroke -\"the\"", "stroke -the"})
    void aPhraseWithoutAnyWordLeftRestrictsNothing(String text) {
        assertThat(ids(text)).isNotEmpty().isEqualTo(ids("stroke"));
    }

    @ParameterizedTest
    @CsvSource({
        "stroke, NAME, condition/stroke",
        "STROKE., NAME, condition/stroke",
        "cva, ALIAS, condition/stroke",
        "condition/stroke, IDENTIFIER, condition/stroke",
        "magnesium sulfate, NAME, innovation/magnesium",
    })
    void whatIsCalledJustSoIsFirst(String text, Exact exact, String id) {
        var first = hits(text).getFirst();

        assertThat(first.id().value()).isEqualTo(id);
        assertThat(first.why().exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A&E", "a&e", "AE", "A.E.", "\"A&E\""})
    void initialsAreFoundHoweverTheyAreWritten(String text) {
        index.put(List.of(
                thing("function/emergency", "Accident and emergency", "", "A&E"),
                thing("innovation/front-door", "Front door", "Fewer people wait in A&E.")));
        index.reached(new Position("graph", 8));

        assertThat(hits(text))
                .extracting(hit -> hit.id().value())
                .startsWith("function/emergency")
                .contains("innovation/front-door");
        assertThat(hits(text).getFirst().why().exact()).isEqualTo(Exact.ALIAS);
        assertThat(page(text).readings())
                .extracting(reading -> reading.abbreviation() + " " + reading.meaning())
                .containsExactly("AE Accident and emergency");
        assertThat(hit(text, "innovation/front-door").snippets())
                .flatExtracting(Hit.Snippet::fragments)
                .contains(new Fragment("A&E", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A&", "A&E", "a&e", "A.", "A.E.", "ae"})
    void initialsAreCompletedHoweverTheyAreTyped(String typed) {
        index.put(List.of(thing("function/emergency", "Accident and emergency", "", "A&E")));
        index.reached(new Position("graph", 8));

        assertThat(search.suggest(typed, Set.of(), 5))
                .anySatisfy(suggestion -> assertThat(suggestion.thing().value()).isEqualTo("function/emergency"));
    }

    @Test
    void aMisspeltWordIsTakenForTheLikelierOne() {
        var page = page("thrombectmy");

        assertThat(page.didYouMean()).isEqualTo("thrombectomy");
        assertThat(page.hits().items().getFirst().value().id().value()).isEqualTo("innovation/thrombectomy");
        assertThat(page.hits()
                        .items()
                        .getFirst()
                        .value()
                        .why()
                        .terms()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.SIMILAR);
        assertThat(page("stroke").didYouMean()).isNull();
    }

    @Test
    void ofWordsAsNearTheCommonestIsTakenAndNoneThatIsFarther() {
        put("Heart", 3);
        put("Hearts", 1);
        put("Hearing", 30);

        assertThat(page("heartt").didYouMean()).isEqualTo("heart");
        assertThat(page("hearinngs").didYouMean()).isEqualTo("hearing");
    }

    @Test
    void aWordOfFewerLettersThanMayBeMisspeltIsNoCorrection() {
        put("TBI", 30);

        assertThat(page("tbiz").didYouMean()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void whatSomethingIsCalledIsNoSlip(Mode mode) {
        put("Parts", 40);
        index.put(List.of(thing("org/parks", "Parks", "")));
        index.reached(new Position("graph", 9));

        assertThat(page("Parks study").didYouMean()).isEqualTo("parts study");
        var page = search.search(query("Parks", mode), () -> SmallThings.direction(1));
        assertThat(page.didYouMean()).isNull();
    }

    private void put(String name, int things) {
        index.put(SmallThings.numbers("study/" + name.toLowerCase(Locale.ROOT) + "-%d", things).stream()
                .map(id -> thing(id, name, ""))
                .toList());
        index.reached(new Position("graph", 8));
    }

    @Test
    void theStateIsThatOfTheIndex() {
        assertThat(page("stroke").state().indexedRevision()).isEqualTo(7);
        assertThat(page("stroke").state().things()).isEqualTo(8);
        assertThat(page("stroke").state().complete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void anyQueryHasAnAnswerOrIsRefused(Mode mode) {
        var random = new Random(mode.ordinal());
        for (int round = 0; round < 150; round++) {
            var text = any(random);
            try {
                var vector = mode == Mode.WORDS ? null : SmallThings.direction(round);
                var page = search.search(query(text, mode), () -> vector);
                assertThat(page.hits().total()).isBetween(0L, 8L);
            } catch (UnanswerableQuery refused) {
                assertThat(refused.getMessage()).startsWith("found ");
            } catch (RuntimeException | Error failure) {
                throw new AssertionError(escaped(text), failure);
            }
            search.suggest(text, Set.of(), 5);
        }
    }

    @Test
    void aPageOfAnythingElseIsForgotten() {
        for (var after : List.of("x", "a.1~1~1~1~1", "a~1~1~1~1", ".~0~0~-1~0", "9.99999999999999999999~0~0~-1~0")) {
            assertThatThrownBy(
                            () -> search.search(query("stroke", Mode.WORDS, SearchFilter.NONE, 2, after), () -> null))
                    .isInstanceOf(ForgottenPage.class);
        }
        var first = search.search(query("stroke", Mode.WORDS, SearchFilter.NONE, 1, null), () -> null);
        var token = first.hits().items().getFirst().key();
        var name = token.substring(0, token.indexOf('.') + 1);
        for (var version : List.of("", "x", "99999999999999999999", "12345", "-1", ".", "1.1")) {
            assertThatThrownBy(() -> search.search(
                            query("stroke", Mode.WORDS, SearchFilter.NONE, 2, name + version + "~0~0~-1~0"),
                            () -> null))
                    .as(version)
                    .isInstanceOf(ForgottenPage.class);
        }
    }

    private static final List<String> PIECES = List.of(
            "stroke",
            "AF",
            "CP",
            "\"",
            "-",
            " ",
            " ",
            "“",
            "”",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u202E",
            "שבץ",
            "سكتة",
            "早産",
            "👶🏽",
            "~",
            "*",
            "?",
            "(",
            ")",
            ":",
            "/",
            "\\",
            "^",
            "[",
            "{",
            "\u200F",
            "\uFEFF",
            "ﬁ",
            "ß",
            "İ",
            "10.1016/",
            "\u001f",
            "a".repeat(300),
            "e\u0301",
            "&",
            "'",
            "’s",
            "strok",
            "tumr",
            "\n",
            "+",
            "%",
            "\uFFFF");

    private static String any(Random random) {
        var text = random.ints(random.nextInt(1, random.nextInt(20) == 0 ? 900 : 25), 0, PIECES.size() + 6)
                .mapToObj(piece -> piece < PIECES.size()
                        ? PIECES.get(piece)
                        : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)))
                .collect(Collectors.joining());
        return text.substring(0, Math.min(2_000, text.length()));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    private SearchPage page(String text) {
        return search.search(query(text, Mode.WORDS), () -> null);
    }

    private List<Hit> hits(String text) {
        return page(text).hits().items().stream().map(item -> item.value()).toList();
    }

    private List<String> ids(String text) {
        return hits(text).stream().map(hit -> hit.id().value()).toList();
    }

    private Hit hit(String text, String id) {
        return hits(text).stream()
                .filter(hit -> hit.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String joined(Hit.Snippet snippet) {
        return snippet.fragments().stream().map(Fragment::text).collect(Collectors.joining());
    }
}
