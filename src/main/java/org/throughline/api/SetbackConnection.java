package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.throughline.diffusion.Setback;
import org.throughline.diffusion.SetbackListing;
import org.throughline.proof.Rule;

/** A page of what went wrong, and how much there is of each kind. */
record SetbackConnection(
        List<Edge<Setback>> edges, PageInfo pageInfo, long totalCount, List<SetbackListing.Counted> counts, Rule rule) {

    static SetbackConnection of(SetbackListing setbacks, Cursors cursors, PageArguments wanted) {
        var page = Connection.of(setbacks.page(), cursors, wanted, setbacks.page()::total, Edge<Setback>::new);
        return new SetbackConnection(
                page.edges(),
                page.pageInfo(),
                requireNonNull(setbacks.page().total()),
                setbacks.counts(),
                setbacks.rule());
    }
}
