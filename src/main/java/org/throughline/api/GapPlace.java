package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.stream.Stream;
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
        var given = Stream.of(network, organisation, region)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw new BadArgument(
                    "network, organisation, region", "found %d of them, expected exactly one".formatted(given));
        }
        if (network != null) {
            known.require("network", network, field, ThingKind.NETWORK);
            return new Where.InNetwork(network);
        }
        if (organisation != null) {
            known.require("organisation", organisation, field, ThingKind.ORGANISATION);
            return new Where.InOrganisation(organisation);
        }
        return new Where.InRegion(Objects.requireNonNull(region).strip());
    }
}
