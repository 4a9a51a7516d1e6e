package org.throughline.diffusion;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.proof.Rule;

/** The place that a question is about. */
public sealed interface Where {

    /** The rule by which it is told who is there, and what is recorded there. */
    Rule RULE = new Rule("here", 2);

    /** What {@link #of} is made of, by the names that it is asked for with. */
    String ARGUMENTS = "network, organisation, region";

    /**
     * The place that is given.
     *
     * @throws IllegalArgumentException if not exactly one is given
     */
    static Where of(@Nullable Id network, @Nullable Id organisation, @Nullable String region) {
        var places = Stream.of(
                        Optional.ofNullable(network).<Where>map(InNetwork::new),
                        Optional.ofNullable(organisation).<Where>map(InOrganisation::new),
                        Optional.ofNullable(region).<Where>map(name -> new InRegion(name.strip())))
                .flatMap(Optional::stream)
                .toList();
        if (places.size() != 1) {
            throw new IllegalArgumentException("found %d of them, expected exactly one".formatted(places.size()));
        }
        return places.getFirst();
    }

    /** The name that it is asked for with. */
    default String argument() {
        return switch (this) {
            case InNetwork _ -> "network";
            case InOrganisation _ -> "organisation";
            case InRegion _ -> "region";
        };
    }

    /** A network and its members. */
    record InNetwork(Id network) implements Where {}

    /** One organisation. */
    record InOrganisation(Id organisation) implements Where {}

    /** The organisations of an NHS region, such as {@code South West}. */
    record InRegion(String region) implements Where {}
}
