package org.throughline.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Function;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;

/** What a thing's own fields say for counting and narrowing. What lies around it is not told here. */
final class ThingFacets {

    private ThingFacets() {}

    /** The values by facet. */
    static Map<Facet, List<String>> of(Thing thing) {
        return switch (thing) {
            case Study study ->
                Map.of(
                        Facet.PHASE, List.of(study.phase().name()),
                        Facet.DESIGN, List.of(study.design().name()));
            case Innovation innovation ->
                Map.of(
                        Facet.SUB_KIND,
                        List.of(innovation.kind().name()),
                        Facet.STATUS,
                        Stream.ofNullable(innovation.status()).map(Enum::name).toList());
            case Organisation organisation ->
                Map.of(
                        Facet.SUB_KIND,
                        List.of(organisation.kind().name()),
                        Facet.REGION,
                        Stream.ofNullable(organisation.region()).toList());
            case Network network -> subKind(network.kind());
            case Programme programme -> subKind(programme.kind());
            case Curriculum curriculum ->
                Map.of(
                        Facet.SUB_KIND, List.of(curriculum.kind().name()),
                        Facet.PROFESSION, curriculum.professions());
            case Lever lever -> subKind(lever.kind());
            case Event event -> subKind(event.kind());
            case Condition _, Outcome _, Function _, Source _ -> Map.of();
        };
    }

    private static Map<Facet, List<String>> subKind(Enum<?> kind) {
        return Map.of(Facet.SUB_KIND, List.of(kind.name()));
    }
}
