package org.throughline.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.throughline.graph.Id;
import org.throughline.search.Facet;
import org.throughline.search.Part;

/** The names of the index's fields. A thing is one document, with one for each of its passages right before it. */
final class Fields {

    /** The format of the index: whoever changes what is indexed or how raises it, so that older indexes are built anew. */
    static final int FORMAT = 5;

    /** Of every document: the id of the thing that it belongs to. */
    static final String THING = "thing";

    /** Which documents are things and which are passages. */
    static final String LEVEL = "level";

    /** The id again, to be read by document. */
    static final String THING_VALUE = "thing.value";

    static final String EXACT_NAME = "exactName";
    static final String EXACT_ALIAS = "exactAlias";

    /** Names without what people leave out of them. */
    static final String SHORT_NAME = "shortName";

    static final String IDENTIFIER = "identifier";

    /** The beginnings of the words of names, in British and in American spelling, for completion. */
    static final String COMPLETION = "completion";

    /** Words as they are spelt, to find those that a misspelt one was meant to be. */
    static final String SPELLING = "spelling";

    /** Abbreviations with what they stand for. */
    static final String ABBREVIATION = "abbreviation";

    static final String NEIGHBOUR = "neighbour";

    /** The same as numbers, which are read faster. */
    static final String NEIGHBOUR_KEY = "neighbour.key";

    static final String NEIGHBOURS = "neighbours";
    static final String MENTION = "mention";
    static final String YEARS = "years";

    /** There on things some of whose passages have no vector yet. */
    static final String PENDING = "pending";

    static final String VECTOR = "vector";

    /** Stored with things, to be shown. */
    static final String STORED_NAME = "name.stored";

    static final String STORED_ALIAS = "alias.stored";
    static final String STORED_TEXT = "text.stored";
    static final String STORED_NOTE = "note.stored";
    static final String STORED_RELATED = "related.stored";

    /** Stored with passages. */
    static final String STORED_PASSAGE = "passage.stored";

    static final Query THINGS = new TermQuery(new Term(LEVEL, "thing"));

    private Fields() {}

    /** Where the words of a part are. */
    static String words(Part part) {
        return switch (part) {
            case NAME -> "name";
            case TEXT -> "text";
            case CONTEXT -> "context";
        };
    }

    /** Where the values of a facet are. */
    static String facet(Facet facet) {
        return "facet." + facet;
    }

    static Term thing(Id id) {
        return new Term(THING, id.value());
    }
}
