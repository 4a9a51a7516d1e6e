package org.throughline.trace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Claim;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.FactKind;
import org.throughline.graph.Function;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Nodes;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.proof.AdoptionState;

/**
 * What stands at the steps of some chains, read in bulk.
 *
 * @param nodes all that is on the chains, and those through which adoptions came
 * @param viewpoint from where the chains were asked for
 */
record Stages(Nodes.Found nodes, Viewpoint viewpoint) {

    /** Reads what stands on {@code paths}, and {@code others}, in one read however many there are. */
    static Stages read(Collection<TracedPath> paths, Set<Id> others, Viewpoint viewpoint, Nodes nodes) {
        var ids = new HashSet<>(others);
        paths.forEach(path -> {
            ids.addAll(path.ids());
            ids.addAll(path.via());
            ids.addAll(path.others());
        });
        return new Stages(nodes.find(ids), viewpoint);
    }

    /** Whether all that is on {@code path} was there to be read. */
    boolean have(TracedPath path) {
        return Stream.concat(path.ids().stream(), path.via().stream()).allMatch(nodes::has);
    }

    /** The stages at {@code path}, in its order. */
    List<Stage> at(TracedPath path) {
        return path.ids().stream().map(id -> at(id, path)).toList();
    }

    private Stage at(Id id, TracedPath path) {
        return switch (id.kind()) {
            case ThingKind _ -> of(thing(id), path);
            case FactKind _ -> of(fact(id), path);
        };
    }

    private Thing thing(Id id) {
        var thing = nodes.things().get(id);
        if (thing == null) {
            throw new IllegalStateException(id + " is part of a chain, but was not read");
        }
        return thing;
    }

    private Fact fact(Id id) {
        var fact = nodes.facts().get(id);
        if (fact == null) {
            throw new IllegalStateException(id + " is part of a chain, but was not read");
        }
        return fact;
    }

    private Stage of(Thing thing, TracedPath path) {
        return switch (thing) {
            case Study study -> new ResearchStage(study, viewpoint.past(study.retracted()) != null);
            case Innovation innovation -> new InnovationStage(innovation);
            case Organisation organisation -> adopter(organisation, organisation.basis(), path);
            case Network network -> adopter(network, network.basis(), path);
            case Curriculum curriculum -> new CurriculumStage(curriculum, viewpoint.past(curriculum.to()) != null);
            case Programme _, Condition _, Outcome _, Function _, Lever _, Event _, Source _ ->
                throw noStep(thing.id());
        };
    }

    private Stage of(Fact fact, TracedPath path) {
        return switch (fact) {
            case Evidence evidence -> new EvidenceStage(evidence);
            case Adoption adoption ->
                new AdoptionStage(
                        adoption, adoption.via().stream().map(this::thing).toList(), state(adoption.id(), path));
            case Teaching teaching -> new TeachingStage(teaching);
            case Membership _, Link _, Claim _ -> throw noStep(fact.id());
        };
    }

    private AdopterStage adopter(Thing adopter, Basis basis, TracedPath path) {
        var others = path.others().stream()
                .map(nodes.things()::get)
                .filter(Objects::nonNull)
                .toList();
        return new AdopterStage(
                adopter,
                basis,
                others,
                path.present() == null ? List.of() : path.present().missing());
    }

    private static AdoptionState state(Id adoption, TracedPath path) {
        var state = path.states().get(adoption);
        if (state == null) {
            throw new IllegalStateException(adoption + " is part of a chain, but was not assessed");
        }
        return state;
    }

    private static IllegalStateException noStep(Id id) {
        return new IllegalStateException(id + " was found in a chain, of which it can be no step");
    }
}
