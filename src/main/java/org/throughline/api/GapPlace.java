package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.Where;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** The arguments that say which place is meant: exactly one of them. */
record GapPlace(
        @Nullable Id network,
        @Nullable Id organisation,
        @Nullable String region) {

    /** @throws BadArgument if not exactly one is given, or the graph does not have it */
    Where where(Known known, DataFetchingEnvironment field) {
        var where = BadArgument.made(Where.ARGUMENTS, () -> Where.of(network, organisation, region));
        switch (where) {
            case Where.InNetwork(var id) -> known.require("network", id, field, ThingKind.NETWORK);
            case Where.InOrganisation(var id) -> known.require("organisation", id, field, ThingKind.ORGANISATION);
            case Where.InRegion(var name) -> {}
        }
        return where;
    }
}
