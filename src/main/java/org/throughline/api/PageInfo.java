package org.throughline.api;

import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. */
record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
