package org.throughline.api;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds questions within their limits. */
@Component
class QueryLimits {

    private final ApiProperties limits;

    QueryLimits(ApiProperties limits) {
        this.limits = limits;
    }

    /** @throws AbortExecutionException if the answer would be too deep or too expensive */
    void check(ExecutionContext execution) {
        var cost = Cost.of(execution.getNormalizedQueryTree().get(), execution.getGraphQLSchema());
        execution.getGraphQLContext().put(Cost.class, cost);
        if (cost.depth() > limits.maxDepth()) {
            throw refusal("The fields are nested %d deep: expected at most %d", cost.depth(), limits.maxDepth());
        }
        if (cost.total() > limits.maxCost()) {
            throw refusal(
                    "The answer would cost %d: expected at most %d. Ask for smaller pages or fewer levels",
                    cost.total(), limits.maxCost());
        }
    }

    /** What the answer under way costs; empty where that was never worked out. */
    Optional<Map<String, Object>> extension(GraphQLContext answer) {
        return answer.<Cost>getOrEmpty(Cost.class).map(cost -> Map.of("cost", cost.total(), "limit", limits.maxCost()));
    }

    private static AbortExecutionException refusal(String message, long found, long limit) {
        return new AbortExecutionException(List.of(ErrorCode.TOO_EXPENSIVE.error(message.formatted(found, limit))));
    }
}
