package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.PageRequest;

/**
 * Which page of a list was asked for.
 *
 * @param first how many items at most
 * @param after the cursor after which to go on; null for the first page
 */
record PageArguments(int first, @Nullable String after) {

    /** @throws BadArgument if {@code first} is not from 1 to {@value PageRequest#LARGEST} */
    PageArguments {
        if (first < 1 || first > PageRequest.LARGEST) {
            throw new BadArgument("first", "found %d, expected 1 to %d".formatted(first, PageRequest.LARGEST));
        }
    }

    /** Reads the arguments of a field that is a connection. */
    static PageArguments of(DataFetchingEnvironment field) {
        return new PageArguments(field.getArgumentOrDefault("first", 0), field.getArgument("after"));
    }

    /** @throws BadArgument if the cursor is none of the list */
    PageRequest request(Cursors cursors) {
        return new PageRequest(first, after == null ? null : cursors.key(after));
    }
}
