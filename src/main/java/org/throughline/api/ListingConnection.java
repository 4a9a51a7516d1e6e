package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.LeftOut;
import org.throughline.diffusion.Listing;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/** A page of a ranked list, what was left out of the list, and who is in the place that was asked about. */
record ListingConnection<T>(
        List<Edge<T>> edges,
        PageInfo pageInfo,
        long totalCount,
        List<LeftOut> leftOut,
        Rule rule,
        @Nullable Count here) {

    static <T> ListingConnection<T> of(Listing<T> listing, Cursors cursors, PageArguments wanted) {
        var page = Connection.of(listing.page(), cursors, wanted, listing.page()::total, Edge<T>::new);
        return new ListingConnection<>(
                page.edges(),
                page.pageInfo(),
                requireNonNull(listing.page().total()),
                listing.leftOut(),
                listing.rule(),
                listing.here());
    }
}
