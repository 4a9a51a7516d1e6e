package org.throughline.api;

import static graphql.ErrorType.InvalidSyntax;
import static graphql.ErrorType.OperationNotSupported;
import static graphql.ErrorType.ValidationError;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives a code to the errors that GraphQL Java itself finds. */
final class ErrorCodes {

    private static final Set<ErrorClassification> BAD = Set.of(InvalidSyntax, ValidationError, OperationNotSupported);

    /** GraphQL Java says only in its messages which argument or variable is meant. */
    private static final Pattern ARGUMENT = Pattern.compile("(?:argument|[Vv]ariable) '([^']+)'");

    private ErrorCodes() {}

    static List<GraphQLError> coded(List<GraphQLError> errors, GraphQLContext request) {
        return errors.stream().map(error -> coded(error, request)).toList();
    }

    private static GraphQLError coded(GraphQLError error, GraphQLContext request) {
        if (error.getErrorType() instanceof ErrorCode) {
            return error;
        }
        if (BAD.contains(error.getErrorType())) {
            return ErrorCode.BAD_REQUEST.error(at(error), error.getMessage(), argument(error.getMessage()));
        }
        if (error.getErrorType() == ErrorType.ExecutionAborted || error instanceof BadFaithIntrospectionError) {
            return ErrorCode.TOO_EXPENSIVE.error(at(error), error.getMessage(), Map.of());
        }
        var fault = new IllegalStateException(error.getMessage());
        return ErrorCode.INTERNAL.error(at(error), Faults.of(request).message(fault), Map.of());
    }

    private static GraphqlErrorBuilder<?> at(GraphQLError error) {
        return GraphqlErrorBuilder.newError().locations(error.getLocations()).path(error.getPath());
    }

    private static Map<String, Object> argument(String message) {
        var found = ARGUMENT.matcher(message);
        return found.find() ? Map.of("argument", found.group(1)) : Map.of();
    }
}
