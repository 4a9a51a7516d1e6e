package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.CaughtUp;
import org.throughline.SeedRows;
import org.throughline.SeededSearchTest;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import tools.jackson.databind.JsonNode;

/** Whatever a thing of the seed data is called, and whatever number a register gives it, leads to it. */
@SeededSearchTest
class ExactNamesIT {

    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "title",
            "aliases",
            "synonyms",
            "doi",
            "pmid",
            "registration",
            "award",
            "odsCode",
            "rorId",
            "meshId",
            "icd10",
            "snomed",
            "code");

    /** Each query by meaning takes a vector, so only some are asked as people ask: the same ones every time. */
    private static final int EVERY = 5;

    private static final double BAR = 0.99;

    @Autowired
    private Search search;

    @Autowired
    private CaughtUp caughtUp;

    @BeforeEach
    void indexIsComplete() {
        caughtUp.index();
    }

    @Test
    void everyNameAliasSynonymAndIdentifierLeadsToItsThingFirst() {
        var calls = List.copyOf(calls().entrySet());
        var some = IntStream.range(0, calls.size())
                .filter(at -> at % EVERY == 0)
                .mapToObj(calls::get)
                .toList();
        var missedByWords = missed(calls, Mode.WORDS);
        var missed = missed(some, Mode.HYBRID);
        System.out.printf(
                "EXACT NAMES: %s by words and meaning, %s by words alone%n",
                share(some.size(), missed.size()), share(calls.size(), missedByWords.size()));
        assertThat(calls).hasSizeGreaterThan(5_000);
        assertThat(missed).as("not first").hasSizeLessThanOrEqualTo((int) (some.size() * (1 - BAR)));
        assertThat(missedByWords).as("not first by words").hasSizeLessThanOrEqualTo((int) (calls.size() * (1 - BAR)));
    }

    @Test
    void everyTrustIsFoundByItsNameWithoutItsLegalFormBeforeWhateverIsNotCalledSo() {
        var called = new HashMap<String, Set<Id>>();
        for (var file : SeedRows.THINGS) {
            for (var row : SeedRows.of(file)) {
                var id = new Id(SeedRows.text(row, "id"));
                names(row)
                        .map(ExactNamesIT::everyday)
                        .forEach(name -> called.computeIfAbsent(name, none -> new HashSet<>())
                                .add(id));
            }
        }
        var trusts = SeedRows.of("organisations").stream()
                .filter(row -> SeedRows.text(row, "kind").equals("NHS_TRUST"))
                .toList();
        var missed = trusts.stream()
                .filter(row -> !isAmongThoseCalledSo(row, called))
                .map(row -> SeedRows.text(row, "name"))
                .toList();
        System.out.printf("SHORT NAMES OF TRUSTS: %s%n", share(trusts.size(), missed.size()));
        assertThat(trusts).hasSizeGreaterThan(250);
        assertThat(missed).isEmpty();
    }

    private boolean isAmongThoseCalledSo(JsonNode trust, Map<String, Set<Id>> called) {
        var name = SeedRows.text(trust, "name");
        var asked = LegalForm.without(name).orElse(name);
        var found = find(asked, Mode.WORDS);
        int place = found.indexOf(new Id(SeedRows.text(trust, "id")));
        return place >= 0 && called.getOrDefault(everyday(asked), Set.of()).containsAll(found.subList(0, place));
    }

    private static Stream<String> names(JsonNode row) {
        return Stream.of("name", "title", "aliases").flatMap(field -> SeedRows.texts(row, field).stream());
    }

    private static String everyday(String name) {
        return LegalForm.without(name).orElse(name).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private static String share(int asked, int missed) {
        int found = asked - missed;
        return String.format(Locale.UK, "%d of %d (%.2f %%)", found, asked, 100.0 * found / asked);
    }

    private List<String> missed(List<Map.Entry<String, Set<Id>>> calls, Mode mode) {
        return calls.parallelStream()
                .flatMap(call -> missed(call.getKey(), call.getValue(), mode).stream())
                .toList();
    }

    private Optional<String> missed(String call, Set<Id> expected, Mode mode) {
        var found = find(call, mode);
        return !found.isEmpty() && expected.contains(found.getFirst()) && found.containsAll(expected)
                ? Optional.empty()
                : Optional.of("%s: expected %s, found %s".formatted(call, expected, found));
    }

    private List<Id> find(String text, Mode mode) {
        var query = new SearchQuery(text, SearchFilter.NONE, mode, new PageRequest(10, null), false, Set.of(), false);
        return search.search(query).hits().items().stream()
                .map(item -> item.value().id())
                .toList();
    }

    /** What things are called, with all that are called so, whatever the case. */
    private static SortedMap<String, Set<Id>> calls() {
        var calls = new TreeMap<String, Set<Id>>();
        var written = new HashMap<String, String>();
        for (var file : SeedRows.THINGS) {
            for (var row : SeedRows.of(file)) {
                var id = new Id(SeedRows.text(row, "id"));
                var names = FIELDS.stream().flatMap(field -> SeedRows.texts(row, field).stream());
                var guidance = row.path("guidance").valueStream().map(each -> SeedRows.text(each, "code"));
                Stream.concat(names, guidance.filter(code -> !code.isEmpty())).forEach(text -> {
                    var same = written.computeIfAbsent(text.toLowerCase(Locale.ROOT), none -> text);
                    calls.computeIfAbsent(same, none -> new HashSet<>()).add(id);
                });
            }
        }
        return calls;
    }
}
