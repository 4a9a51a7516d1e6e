package org.throughline.search;

import java.util.Set;
import org.throughline.graph.PageRequest;

/**
 * What somebody looks for.
 *
 * @param text words, {@code "quoted phrases"} that have to be there, and words or phrases after a minus that must not be
 *     there; no other character has a meaning of its own
 * @param filter what results have to fulfil
 * @param mode by what to find
 * @param page which page; its key is one of an earlier page of the same query
 * @param total whether all results are to be counted
 * @param facets the facets by which all results are to be counted
 * @param sentences whether each passage is to have a sentence, also where no word says which: then the nearest in meaning,
 *     which takes some milliseconds for each that was not asked for before
 */
public record SearchQuery(
        String text,
        SearchFilter filter,
        Mode mode,
        PageRequest page,
        boolean total,
        Set<Facet> facets,
        boolean sentences) {

    /** How many characters a text may have at most. */
    public static final int LONGEST = 2_000;

    /**
     * @throws UnanswerableQuery if there is nothing in the text to look for, or more than {@value #LONGEST} characters
     */
    public SearchQuery {
        if (text.length() > LONGEST) {
            throw new UnanswerableQuery("found %,d characters, expected at most %,d".formatted(text.length(), LONGEST));
        }
        if (!QueryText.parse(text).asksForAnything()) {
            throw new UnanswerableQuery("found nothing to look for, expected a word, a name or an identifier");
        }
    }
}
