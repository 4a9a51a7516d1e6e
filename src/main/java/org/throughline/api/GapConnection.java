package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.throughline.diffusion.AdoptionGap;
import org.throughline.diffusion.GapListing;
import org.throughline.diffusion.LeftOut;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/** A page of gaps, how many there are of each answer, and who is here. */
record GapConnection(ListingConnection<AdoptionGap> listing, List<GapListing.Answered> answers) {

    static GapConnection of(GapListing<AdoptionGap> gaps, Cursors cursors, PageArguments wanted) {
        return new GapConnection(ListingConnection.of(gaps.listing(), cursors, wanted), gaps.answers());
    }

    public List<Edge<AdoptionGap>> edges() {
        return listing.edges();
    }

    public PageInfo pageInfo() {
        return listing.pageInfo();
    }

    public long totalCount() {
        return listing.totalCount();
    }

    public List<LeftOut> leftOut() {
        return listing.leftOut();
    }

    public Count here() {
        return requireNonNull(listing.here());
    }

    public Rule rule() {
        return listing.rule();
    }
}
