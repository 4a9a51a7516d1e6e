package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.CaughtUp;
import org.throughline.SeedRows;
import org.throughline.SeededSearchTest;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

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

    /** With both ways of finding it takes a query's vector each, so only for some. */
    private static final int EVERY = 20;

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
        var calls = calls();
        var missed = new ArrayList<String>();
        int asked = 0;
        for (var call : calls.entrySet()) {
            asked++;
            var mode = asked % EVERY == 0 ? Mode.HYBRID : Mode.WORDS;
            var found = find(call.getKey(), mode);
            if (found.isEmpty()
                    || !call.getValue().contains(found.getFirst())
                    || !new HashSet<>(found).containsAll(call.getValue())) {
                missed.add("%s: expected %s, found %s".formatted(call.getKey(), call.getValue(), found));
            }
        }
        assertThat(calls).hasSizeGreaterThan(5_000);
        assertThat(missed).as("not first").hasSizeLessThan(calls.size() / 100);
    }

    private List<Id> find(String text, Mode mode) {
        var query = new SearchQuery(text, SearchFilter.NONE, mode, new PageRequest(10, null), false, Set.of());
        return search.search(query).hits().items().stream()
                .map(item -> item.value().id())
                .toList();
    }

    /** What things are called, with all that are called so, whatever the case. */
    private static Map<String, Set<Id>> calls() {
        var calls = new HashMap<String, Set<Id>>();
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
