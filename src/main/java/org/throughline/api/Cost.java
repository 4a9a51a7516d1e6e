package org.throughline.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.throughline.graph.PageRequest;
import org.throughline.search.Facet;

/**
 * What an answer costs at most, worked out before anything is read: one for each object that it can hold, where pages
 * count as full and multiply when they are nested, and {@value #PAGE} for each page that the document asks for, since
 * each is a statement of its own. Introspection costs nothing; GraphQL Java itself holds it within bounds.
 *
 * @param total the cost
 * @param depth how deeply fields are nested
 */
record Cost(long total, int depth) {

    /** How long a list is taken to be that has no page size and is not known to be longer. */
    private static final int UNPAGED = 5;

    /** How long lists are at most that have no page size. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "SearchConnection.facets", Facet.values().length,
            "SearchFacetCounts.values", 20,
            "SimilarThing.shared", SimilarNode.SHARED);

    /** The arguments that say for what a list is wanted, one by one. */
    private static final List<String> GIVEN = List.of("ids", "innovations", "of");

    private static final int PAGE = 100;

    static Cost of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        var fields = operation.getTopLevelFields().stream()
                .filter(field -> !field.getFieldName().startsWith("__"))
                .toList();
        return new Cost((long) (objects(fields, schema) + (double) PAGE * pages(fields)), depth(fields));
    }

    /** A decimal number, because the product of nested page sizes can be larger than a whole number can hold. */
    private static double objects(Collection<ExecutableNormalizedField> fields, GraphQLSchema schema) {
        return fields.stream().mapToDouble(field -> objects(field, schema)).sum();
    }

    private static double objects(ExecutableNormalizedField field, GraphQLSchema schema) {
        var type = GraphQLTypeUtil.unwrapNonNull(field.getTypes(schema).getFirst());
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType)) {
            return 0;
        }
        var length = GraphQLTypeUtil.isList(type) ? length(field) : 1;
        return length * (1 + objects(field.getChildren(), schema));
    }

    /** A page size that is out of range is refused when its field is read; here it must not make others cheaper. */
    private static int length(ExecutableNormalizedField list) {
        for (var values : GIVEN) {
            if (list.getResolvedArguments().get(values) instanceof Collection<?> given) {
                return given.size();
            }
        }
        var paged = list.getName().equals("edges") ? list.getParent() : list;
        return paged != null && paged.getResolvedArguments().get("first") instanceof Integer first
                ? Math.clamp(first, 1, PageRequest.LARGEST)
                : LONGEST.getOrDefault(list.getSingleObjectTypeName() + '.' + list.getFieldName(), UNPAGED);
    }

    private static int pages(Collection<ExecutableNormalizedField> fields) {
        return fields.stream()
                .mapToInt(field -> (isPage(field) ? 1 : 0) + pages(field.getChildren()))
                .sum();
    }

    private static boolean isPage(ExecutableNormalizedField field) {
        return field.getResolvedArguments().get("first") instanceof Integer;
    }

    private static int depth(Collection<ExecutableNormalizedField> fields) {
        return fields.stream()
                .mapToInt(field -> 1 + depth(field.getChildren()))
                .max()
                .orElse(0);
    }
}
