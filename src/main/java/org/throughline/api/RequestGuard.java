package org.throughline.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Bounds the length and the time of every request, and turns what is caught nowhere else into an answer. */
@Component
class RequestGuard implements WebGraphQlInterceptor {

    private final ApiProperties limits;
    private final Scheduler threads;
    private final Map<?, Object> parsing;

    RequestGuard(ApiProperties limits, AsyncTaskExecutor applicationTaskExecutor) {
        this.limits = limits;
        this.threads = Schedulers.fromExecutor(applicationTaskExecutor);
        var options = ParserOptions.getDefaultOperationParserOptions()
                .transform(defaults -> defaults.maxTokens(limits.maxTokens()));
        this.parsing = Map.of(ParserOptions.class, options);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(parsing).build());
        return Mono.defer(() -> chain.next(request))
                .subscribeOn(threads)
                .timeout(limits.timeLimit())
                .onErrorResume(problem -> Mono.just(refused(request, error(problem))));
    }

    private GraphQLError error(Throwable problem) {
        return problem instanceof TimeoutException
                ? ErrorCode.TIMEOUT.error("No answer within %s".formatted(limits.timeLimit()))
                : ErrorCode.INTERNAL.error(new Faults().message(problem));
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, GraphQLError error) {
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
