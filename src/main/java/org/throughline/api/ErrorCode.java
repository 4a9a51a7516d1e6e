package org.throughline.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import java.util.TreeMap;

/** What {@code extensions.code} of an error can be. */
enum ErrorCode implements ErrorClassification {
    /** The question is not well put: a client that asks it again fails again. */
    BAD_REQUEST,
    /** The results that a cursor belongs to are no longer kept: a client begins again with the first page. */
    CURSOR_EXPIRED,
    /** The answer would be too large; ask for smaller pages or fewer levels. */
    TOO_EXPENSIVE,
    /** What the answer is made from is still being read: a client asks again in some seconds. */
    NOT_READY,
    /** The answer took too long. */
    TIMEOUT,
    /** A fault of the service, logged under the reference that the message names. */
    INTERNAL;

    /** An error about the request as a whole. */
    GraphQLError error(String message) {
        return error(GraphqlErrorBuilder.newError(), message, Map.of());
    }

    /**
     * An error about a part of the request.
     *
     * @param error says where
     * @param message what was found and what was expected
     * @param extensions what to say beside the code
     */
    GraphQLError error(GraphqlErrorBuilder<?> error, String message, Map<String, Object> extensions) {
        error.message(message).errorType(this).extensions(extensions(extensions));
        return error.build();
    }

    private Map<String, Object> extensions(Map<String, Object> others) {
        var extensions = new TreeMap<>(others);
        extensions.put("code", name());
        return extensions;
    }
}
