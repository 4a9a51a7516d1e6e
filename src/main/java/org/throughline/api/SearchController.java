package org.throughline.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.Things;
import org.throughline.search.Hit;
import org.throughline.search.Mode;
import org.throughline.search.Search;
import org.throughline.search.SearchQuery;
import org.throughline.search.SimilarThing;
import org.throughline.search.Suggestion;
import org.throughline.search.Why.Through;

/**
 * Finds things by words and meaning. The things are read from the graph, of which the index may be a moment behind: those
 * that were removed since, or that cannot be read, are left out.
 */
@Controller
class SearchController {

    private final Search search;
    private final Things things;
    private final Known known;

    SearchController(Search search, Things things, Known known) {
        this.search = search;
        this.things = things;
        this.known = known;
    }

    @QueryMapping
    SearchConnection search(
            @Argument String query,
            @Argument @Nullable SearchNarrowing filter,
            @Argument Mode mode,
            PageArguments page,
            DataFetchingEnvironment field) {
        var question = new SearchQuestion(query, SearchNarrowing.filter(filter), mode);
        var found = search.search(question.query(page, SearchParts.of(field.getSelectionSet())));
        var shown = found.hits().items().stream().map(Page.Item::value).flatMap(SearchController::shown);
        return SearchConnection.of(found, read(field, shown), question.cursors(), page);
    }

    @QueryMapping
    List<SuggestedThing> suggest(
            @Argument String prefix,
            @Argument @Nullable Set<ThingKind> kinds,
            @Argument int first,
            DataFetchingEnvironment field) {
        if (prefix.length() > SearchQuery.LONGEST) {
            throw new BadArgument(
                    "prefix",
                    "found %,d characters, expected at most %,d".formatted(prefix.length(), SearchQuery.LONGEST));
        }
        var suggestions = search.suggest(prefix, some(kinds), new PageArguments(first, null).first());
        var found = read(field, suggestions.stream().map(Suggestion::thing));
        return suggestions.stream()
                .filter(suggestion -> found.containsKey(suggestion.thing()))
                .map(suggestion -> SuggestedThing.of(suggestion, requireNonNull(found.get(suggestion.thing()))))
                .toList();
    }

    @QueryMapping
    List<SimilarNode> similar(
            @Argument Id id,
            @Argument @Nullable Set<ThingKind> kinds,
            @Argument int first,
            DataFetchingEnvironment field) {
        var wanted = new PageArguments(first, null).first();
        known.require("id", id, field, ThingKind.values());
        var similar = search.similar(id, some(kinds), wanted);
        var found = read(field, similar.stream().flatMap(SearchController::shown));
        return similar.stream()
                .filter(each -> found.containsKey(each.thing()))
                .map(each -> SimilarNode.of(each, found))
                .toList();
    }

    private static Stream<Id> shown(Hit hit) {
        return Stream.concat(
                Stream.of(hit.id()), Stream.ofNullable(hit.why().through()).map(Through::thing));
    }

    private static Stream<Id> shown(SimilarThing similar) {
        return Stream.concat(
                Stream.of(similar.thing()), similar.shared().stream().limit(SimilarNode.SHARED));
    }

    private static Set<ThingKind> some(@Nullable Set<ThingKind> kinds) {
        if (kinds == null) {
            return Set.of();
        }
        Conditions.requireSome("kinds", kinds);
        return kinds;
    }

    private Map<Id, Thing> read(DataFetchingEnvironment field, Stream<Id> ids) {
        return kept(field)
                .find(ids.collect(toSet()), found -> things.findReadable(found).byId());
    }

    private static Kept kept(DataFetchingEnvironment field) {
        return Answers.kept(field.getGraphQlContext());
    }
}
