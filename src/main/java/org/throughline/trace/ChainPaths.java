package org.throughline.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Flow;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/**
 * Finds the ways of chains in the flow. Where there is no further fact, a chain is shorter, unless a filter asks for the
 * fact.
 */
final class ChainPaths {

    private static final List<Optional<Half>> NONE = List.of(Optional.empty());

    private final Flow flow;
    private final TraceQuery query;
    private final Id from;
    private final Viewpoint viewpoint;

    ChainPaths(Flow flow, TraceQuery query) {
        this.flow = flow;
        this.query = query;
        from = query.from();
        viewpoint = query.viewpoint();
    }

    /** Tells every chain, in no order. */
    void each(Consumer<ChainPath> told) {
        var isFound = false;
        for (var dossier : dossiers()) {
            var after = after(dossier);
            var before = after.isEmpty() ? List.<Optional<Half>>of() : before(dossier);
            isFound |= !before.isEmpty() && !after.isEmpty();
            var wanted = after.stream().filter(this::isWantedAfter).toList();
            before.stream()
                    .filter(this::isWantedBefore)
                    .forEach(first -> wanted.forEach(second ->
                            told.accept(new ChainPath(from, first.orElse(null), dossier, second.orElse(null)))));
        }
        if (!isFound && !query.isFiltered() && from.kind() != ThingKind.PROGRAMME) {
            told.accept(ChainPath.alone(from));
        }
    }

    private List<Dossier> dossiers() {
        return switch (query.route()) {
            case INNOVATION_FORWARD, INNOVATION_BACKWARD ->
                flow.dossier(from).stream().toList();
            case STUDY_FORWARD, ADOPTER_BACKWARD, CURRICULUM_BACKWARD -> flow.mentioning(from);
        };
    }

    private List<Optional<Half>> before(Dossier dossier) {
        return switch (query.route()) {
            case STUDY_FORWARD ->
                halves(evidence(dossier)
                        .filter(each -> each.study().id().equals(from))
                        .map(Half::of));
            case INNOVATION_FORWARD -> NONE;
            case INNOVATION_BACKWARD, ADOPTER_BACKWARD, CURRICULUM_BACKWARD ->
                orNone(evidence(dossier).map(Half::of));
        };
    }

    private List<Optional<Half>> after(Dossier dossier) {
        return switch (query.route()) {
            case STUDY_FORWARD, INNOVATION_FORWARD ->
                orNone(Stream.concat(
                        adoptions(dossier).map(Half::of), teaching(dossier).map(Half::of)));
            case INNOVATION_BACKWARD -> NONE;
            case ADOPTER_BACKWARD ->
                halves(dossier.adoptions().stream()
                        .filter(each ->
                                each.adopter().equals(from) || each.via().contains(from))
                        .filter(viewpoint::counts)
                        .map(Half::of));
            case CURRICULUM_BACKWARD ->
                halves(teaching(dossier)
                        .filter(each -> each.curriculum().id().equals(from))
                        .map(Half::of));
        };
    }

    private Stream<EvidenceEdge> evidence(Dossier dossier) {
        return dossier.evidence().stream().filter(viewpoint::counts);
    }

    private Stream<AdoptionEdge> adoptions(Dossier dossier) {
        return dossier.adoptions().stream().filter(viewpoint::counts);
    }

    private Stream<TeachingEdge> teaching(Dossier dossier) {
        return dossier.teaching().stream().filter(viewpoint::counts);
    }

    private static List<Optional<Half>> halves(Stream<Half> halves) {
        return halves.map(Optional::of).toList();
    }

    private static List<Optional<Half>> orNone(Stream<Half> halves) {
        var found = halves(halves);
        return found.isEmpty() ? NONE : found;
    }

    private boolean isWantedBefore(Optional<Half> half) {
        var wanted = query.evidenceDirection();
        return wanted.isEmpty()
                || half.filter(each ->
                                each.fact() instanceof EvidenceEdge evidence && wanted.contains(evidence.direction()))
                        .isPresent();
    }

    private boolean isWantedAfter(Optional<Half> half) {
        var wanted = query.adoptionStatus();
        return wanted.isEmpty()
                || half.filter(each ->
                                each.fact() instanceof AdoptionEdge adoption && wanted.contains(adoption.status()))
                        .isPresent();
    }
}
