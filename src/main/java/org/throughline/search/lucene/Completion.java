package org.throughline.search.lucene;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.search.Suggestion;

/** Completes names as they are typed: every word typed has to begin a word of one and the same name. */
final class Completion {

    /** Of so many that fit, those with the most connections are looked at. */
    private static final int POOL = 200;

    private static final Sort MOST_CONNECTED =
            new Sort(new SortField(Fields.NEIGHBOURS, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final Snapshot snapshot;

    Completion(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Suggestion> complete(String prefix, Set<ThingKind> kinds, int limit) throws IOException {
        var typed = words(prefix);
        if (typed.isEmpty()) {
            return List.of();
        }
        var stored = snapshot.storedFields();
        var fits = new ArrayList<Fit>();
        for (var hit : snapshot.search(query(typed, kinds), POOL, MOST_CONNECTED).scoreDocs) {
            var thing = stored.document(hit.doc, Set.of(Fields.THING, Fields.STORED_NAME, Fields.STORED_ALIAS));
            best(thing, typed, (Long) ((FieldDoc) hit).fields[0]).ifPresent(fits::add);
        }
        return fits.stream()
                .sorted(comparing(Fit::isWhole)
                        .thenComparing(Fit::isFromTheBeginning)
                        .thenComparing(Fit::connections)
                        .reversed()
                        .thenComparing(fit -> fit.suggestion().thing()))
                .limit(limit)
                .map(Fit::suggestion)
                .toList();
    }

    private static List<String> words(String text) {
        return Analysis.SPELLING.words(text).stream().map(Analysis.Word::term).toList();
    }

    private static Query query(List<String> typed, Set<ThingKind> kinds) {
        var all = new BooleanQuery.Builder();
        typed.forEach(word -> all.add(new TermQuery(new Term(Fields.COMPLETION, word)), Occur.FILTER));
        if (!kinds.isEmpty()) {
            all.add(Filters.kinds(kinds), Occur.FILTER);
        }
        return all.build();
    }

    /**
     * A name that fits.
     *
     * @param suggestion the name with its thing
     * @param isWhole whether it is all that was typed
     * @param isFromTheBeginning whether what was typed is its beginning
     * @param connections how many things its thing is connected with
     */
    private record Fit(Suggestion suggestion, boolean isWhole, boolean isFromTheBeginning, long connections) {}

    private static Optional<Fit> best(Document thing, List<String> typed, long connections) {
        var name = thing.get(Fields.STORED_NAME);
        return Stream.concat(Stream.of(name), Stream.of(thing.getValues(Fields.STORED_ALIAS)))
                .filter(each -> fits(words(each), typed) || fits(words(Spelling.american(each)), typed))
                .map(each -> fit(thing, each, each.equals(name), typed, connections))
                .min(comparing(fit -> fit.isFromTheBeginning() ? 0 : 1));
    }

    private static Fit fit(Document thing, String name, boolean isOwn, List<String> typed, long connections) {
        var words = words(name);
        var isWhole = words.equals(typed);
        var beginning = words.subList(0, Math.min(typed.size(), words.size()));
        return new Fit(
                new Suggestion(new Id(thing.get(Fields.THING)), name, !isOwn),
                isWhole,
                fits(beginning, typed) && words.getFirst().startsWith(typed.getFirst()),
                connections);
    }

    private static boolean fits(List<String> words, List<String> typed) {
        return typed.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }
}
