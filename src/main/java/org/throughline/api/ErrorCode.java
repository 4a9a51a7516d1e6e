package org.throughline.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;

/** What {@code extensions.code} of an error can be. */
enum ErrorCode implements ErrorClassification {
    /** The question is not well put: a client that asks again will fail again. */
    BAD_REQUEST,
    /** The answer would be too large; ask for smaller pages or fewer levels. */
    TOO_EXPENSIVE,
    /** The answer took too long. */
    TIMEOUT,
    /** A fault of the service, logged under the reference that the message names. */
    INTERNAL;

    static final String EXTENSION = "code";

    /** The code that {@code error} carries; null where it carries none. */
    static @Nullable Object of(GraphQLError error) {
        var extensions = error.getExtensions();
        return extensions == null ? null : extensions.get(EXTENSION);
    }
}
