package org.throughline.diffusion;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.flow.Actor;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Present;

/** Says of which place an answer is, of what date, and what became of the place since. */
record PlaceWords(Place place, Question question) {

    /** The organisations that the place was taken to be made of. */
    Count members() {
        return Count.of(
                Where.RULE,
                Stream.concat(became(), Stream.of("Organisations that are here (%s).".formatted(who())))
                        .collect(joining(" ")),
                place.here().members().stream().map(Actor::id).toList());
    }

    private Stream<String> became() {
        return asked().flatMap(question::present).map(Present::sentences).orElse(List.of()).stream();
    }

    private Optional<Id> asked() {
        return switch (place.where()) {
            case Where.InNetwork(var network) -> Optional.of(network);
            case Where.InOrganisation(var organisation) -> Optional.of(organisation);
            case Where.InRegion _ -> Optional.empty();
        };
    }

    private String who() {
        var asOf = question.viewpoint().asOf();
        if (asOf == null) {
            return switch (place.where()) {
                case Where.InNetwork _ ->
                    "all members that the network ever had, of any date; `asOf` asks for those of one";
                case Where.InOrganisation _ -> "the one asked about, with all that it ever did, of any date";
                case Where.InRegion _ -> "all that the region ever had, of any date; `asOf` asks for those of one";
            };
        }
        return switch (place.where()) {
            case Where.InNetwork _ -> "the members of the network, as of %s".formatted(asOf);
            case Where.InOrganisation _ -> "the one asked about, as of %s".formatted(asOf);
            case Where.InRegion _ -> "those of the region, as of %s".formatted(asOf);
        };
    }
}
