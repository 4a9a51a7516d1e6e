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
import org.throughline.graph.GraphRevision;
import org.throughline.graph.GraphRevisions;

/**
 * Frames every answer: refuses what would be too expensive before anything is read, says which graph revision the answer
 * was given at, by which rules it was made and what it cost, and sees that every error has a code. The revision is read
 * before all else, so that the answer holds at least what was written up to it.
 */
@Component
class Answers extends SimplePerformantInstrumentation {

    private final QueryLimits limits;
    private final GraphRevisions revisions;
    private final RevisionCache cache;

    Answers(QueryLimits limits, GraphRevisions revisions, RevisionCache cache) {
        this.limits = limits;
        this.revisions = revisions;
        this.cache = cache;
    }

    /** What is kept for the graph revision that the answer under way began at. */
    static Kept kept(GraphQLContext answer) {
        return answer.get(Kept.class);
    }

    /** The graph revision that the answer under way began at. */
    static GraphRevision revision(GraphQLContext answer) {
        return answer.get(GraphRevision.class);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        limits.check(parameters.getExecutionContext());
        var revision = revisions.read();
        var execution = parameters.getExecutionContext();
        var questions = execution.getNormalizedQueryTree().get().getTopLevelFields();
        execution
                .getGraphQLContext()
                .put(AnswerRules.class, AnswerRules.of(questions))
                .put(Kept.class, cache.at(revision.number()))
                .put(GraphRevision.class, revision);
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var answer = parameters.getGraphQLContext();
        return CompletableFuture.completedFuture(result.transform(framed -> {
            if (!result.getErrors().isEmpty()) {
                framed.errors(ErrorCodes.coded(result.getErrors(), answer));
            }
            limits.extension(answer).ifPresent(cost -> framed.addExtension("cost", cost));
            if (answer.hasKey(Kept.class)) {
                framed.addExtension("revision", kept(answer).revision());
                rules(answer, framed);
            }
        }));
    }

    private static void rules(GraphQLContext answer, ExecutionResult.Builder<?> framed) {
        AnswerRules rules = answer.get(AnswerRules.class);
        if (!rules.rules().isEmpty()) {
            framed.addExtension("rules", rules.extension());
        }
    }
}
