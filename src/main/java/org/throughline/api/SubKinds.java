package org.throughline.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Programme;

/** The sorts of innovation, organisation, network, programme, curriculum, lever and event, all in one list. */
final class SubKinds {

    private static final Set<String> NAMES = List.<Enum<?>[]>of(
                    Innovation.Kind.values(),
                    Organisation.Kind.values(),
                    Network.Kind.values(),
                    Programme.Kind.values(),
                    Curriculum.Kind.values(),
                    Lever.Kind.values(),
                    Event.Kind.values())
            .stream()
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(toUnmodifiableSet());

    private SubKinds() {}

    /** @throws BadArgument if one of the names is no sort of anything */
    static void require(String argument, Collection<String> names) {
        for (var name : names) {
            if (!NAMES.contains(name)) {
                throw new BadArgument(
                        argument,
                        "found '%s', expected a value of InnovationKind, OrganisationKind, NetworkKind, ProgrammeKind, CurriculumKind, LeverKind or EventKind"
                                .formatted(name));
            }
        }
    }
}
