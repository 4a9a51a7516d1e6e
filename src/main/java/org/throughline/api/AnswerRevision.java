package org.throughline.api;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphRevisions;

/**
 * Says with every answer which graph revision it was given at. The revision is read before all else, so that the answer
 * holds at least what was written up to it.
 */
@Component
class AnswerRevision extends SimplePerformantInstrumentation {

    private static final String REVISION = "revision";

    private final GraphRevisions revisions;

    AnswerRevision(GraphRevisions revisions) {
        this.revisions = revisions;
    }

    /** The graph revision that the answer under way began at. */
    static long of(GraphQLContext answer) {
        return answer.get(REVISION);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        parameters.getExecutionContext().getGraphQLContext().put(REVISION, revisions.current());
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Long revision = parameters.getGraphQLContext().get(REVISION);
        return CompletableFuture.completedFuture(
                revision == null ? result : result.transform(answer -> answer.addExtension(REVISION, revision)));
    }
}
