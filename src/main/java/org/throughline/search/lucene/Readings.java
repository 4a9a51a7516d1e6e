package org.throughline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.throughline.graph.Id;
import org.throughline.search.Abbreviation;
import org.throughline.search.Initials;
import org.throughline.search.Reading;

/** What abbreviations stand for, as the names in the index show. */
final class Readings {

    private static final char BETWEEN = '\u001f';
    private static final int EXAMPLES = 3;

    private final IndexSearcher searcher;

    Readings(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** How an abbreviation stands in the index. */
    static String term(Abbreviation found) {
        return found.shortForm().toLowerCase(Locale.ROOT)
                + BETWEEN
                + meaning(found.longForm())
                + BETWEEN
                + found.longForm();
    }

    /** What all ways to write a long form have in common: one or many, British or American. */
    private static String meaning(String longForm) {
        return String.join(
                " ",
                Analysis.WORDS.words(longForm).stream().map(Analysis.Word::term).toList());
    }

    /** All that {@code word} is short for, the commonest first; empty where it is no abbreviation. */
    List<Reading> of(String word) throws IOException {
        var shortForm = Initials.joined(word).toLowerCase(Locale.ROOT);
        var readings = all(shortForm);
        return readings.isEmpty() && shortForm.endsWith("s")
                ? all(shortForm.substring(0, shortForm.length() - 1))
                : readings;
    }

    private List<Reading> all(String shortForm) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ABBREVIATION);
        if (terms == null) {
            return List.of();
        }
        var byMeaning = new HashMap<String, List<Term>>();
        var each = terms.iterator();
        var prefix = shortForm + BETWEEN;
        var isAny = each.seekCeil(new BytesRef(prefix)) != SeekStatus.END;
        while (isAny && each.term().utf8ToString().startsWith(prefix)) {
            var text = each.term().utf8ToString();
            byMeaning
                    .computeIfAbsent(parts(text)[1], none -> new ArrayList<>())
                    .add(new Term(Fields.ABBREVIATION, text));
            isAny = each.next() != null;
        }
        return readings(shortForm, byMeaning);
    }

    private static String[] parts(String term) {
        return term.split(String.valueOf(BETWEEN));
    }

    private List<Reading> readings(String shortForm, Map<String, List<Term>> byMeaning) throws IOException {
        var readings = new ArrayList<Reading>();
        for (var terms : byMeaning.values()) {
            readings.add(reading(shortForm, terms));
        }
        readings.sort(Comparator.comparingInt(Reading::things).reversed().thenComparing(Reading::meaning));
        return readings;
    }

    private Reading reading(String shortForm, List<Term> terms) throws IOException {
        var any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        var meaning = parts(terms.getFirst().text())[2];
        var alike = new TermQuery(new Term(Fields.EXACT_NAME, Analysis.key(meaning)));
        var things = any.build();
        var found = searcher.search(
                new BooleanQuery.Builder()
                        .add(things, Occur.FILTER)
                        .add(alike, Occur.SHOULD)
                        .build(),
                EXAMPLES);
        var stored = searcher.storedFields();
        var examples = new ArrayList<Id>();
        for (var hit : found.scoreDocs) {
            examples.add(new Id(stored.document(hit.doc).get(Fields.THING)));
        }
        return new Reading(shortForm.toUpperCase(Locale.ROOT), meaning, searcher.count(things), examples);
    }
}
