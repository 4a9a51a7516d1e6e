package org.throughline.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.throughline.flow.FlowNotReady;
import org.throughline.graph.UnknownKey;
import org.throughline.search.ForgottenPage;

/** Turns what goes wrong while a field is fetched into an error with a code. */
@Component
class FetchErrors extends DataFetcherExceptionResolverAdapter {

    @Override
    protected GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment field) {
        var error = GraphqlErrorBuilder.newError(field);
        if (problem instanceof BadArgument bad) {
            return ErrorCode.BAD_REQUEST.error(
                    error, String.valueOf(bad.getMessage()), Map.of("argument", bad.argument()));
        }
        if (problem instanceof ForgottenPage forgotten) {
            var named = new BadArgument("after", String.valueOf(forgotten.getMessage()));
            return ErrorCode.CURSOR_EXPIRED.error(
                    error, String.valueOf(named.getMessage()), Map.of("argument", named.argument()));
        }
        if (problem instanceof UnknownKey unknown) {
            return ErrorCode.BAD_REQUEST.error(
                    error, String.valueOf(unknown.getMessage()), Map.of("argument", "after"));
        }
        if (problem instanceof FlowNotReady early) {
            return ErrorCode.NOT_READY.error(error, String.valueOf(early.getMessage()), Map.of());
        }
        return ErrorCode.INTERNAL.error(
                error, Faults.of(field.getGraphQlContext()).message(problem), Map.of());
    }
}
