package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.search.Mode;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchQuery;
import org.throughline.search.UnanswerableQuery;

/**
 * What is searched for, on whichever page.
 *
 * @param text what was typed
 * @param filter what results have to fulfil
 * @param mode by what to find
 */
record SearchQuestion(String text, SearchFilter filter, Mode mode) {

    /** Carries the question in short, so that the cursor of another one is refused. */
    Cursors cursors() {
        var values = new TreeMap<>();
        filter.values().forEach((facet, each) -> values.put(facet, new TreeSet<>(each)));
        var question = "%s %s %s %s".formatted(mode, values, filter.years(), text);
        return new Cursors("search " + UUID.nameUUIDFromBytes(question.getBytes(UTF_8)));
    }

    /**
     * What to ask the index.
     *
     * @throws BadArgument if there is nothing in the text to look for, if it is too long, or if the cursor is of another
     *     question
     */
    SearchQuery query(PageArguments page, SearchParts parts) {
        try {
            return new SearchQuery(
                    text, filter, mode, page.request(cursors()), parts.total(), parts.facets(), parts.sentences());
        } catch (UnanswerableQuery refused) {
            throw new BadArgument("query", String.valueOf(refused.getMessage()));
        }
    }
}
