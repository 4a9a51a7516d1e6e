package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.diffusion.Listing;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/** A page of the adopters that are most like an organisation. */
record LikeConnection(List<Edge<LikeAdopter>> edges, PageInfo pageInfo, long totalCount, Count here, Rule rule) {

    static LikeConnection of(Listing<LikeAdopter> adopters, Cursors cursors, PageArguments wanted) {
        var page = ListingConnection.of(adopters, cursors, wanted);
        return new LikeConnection(
                page.edges(), page.pageInfo(), page.totalCount(), requireNonNull(page.here()), page.rule());
    }
}
