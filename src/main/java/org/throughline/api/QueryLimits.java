package org.throughline.api;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what would be too expensive, before anything is read, and says with every answer what it cost. */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

    private final ApiProperties limits;

    QueryLimits(ApiProperties limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
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
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Cost cost = parameters.getGraphQLContext().get(Cost.class);
        if (cost == null) {
            return CompletableFuture.completedFuture(result);
        }
        var extension = Map.of("cost", cost.total(), "limit", limits.maxCost());
        return CompletableFuture.completedFuture(result.transform(answer -> answer.addExtension("cost", extension)));
    }

    private static AbortExecutionException refusal(String message, long found, long limit) {
        return new AbortExecutionException(List.of(ErrorCode.TOO_EXPENSIVE.error(message.formatted(found, limit))));
    }
}
