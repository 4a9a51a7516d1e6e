package org.throughline.diffusion;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.proof.Assessor;

/** Who is here and who is like them, read off the rules a second time: slowly, and looking through everything. */
final class ReferencePlace {

    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Assessor assessor;
    private final Where where;
    final @Nullable Id network;
    final Set<Id> members = new TreeSet<>();

    ReferencePlace(Flow flow, Viewpoint viewpoint, Where where) {
        this.flow = flow;
        this.viewpoint = viewpoint;
        this.where = where;
        assessor = new Assessor(flow, viewpoint);
        network = where instanceof Where.InNetwork(var id) ? id : null;
        for (var actor : flow.actors()) {
            if (isMember(actor, where)) {
                members.add(actor.id());
            }
        }
    }

    private boolean isMember(Actor actor, Where where) {
        return switch (where) {
            case Where.InOrganisation(var id) -> actor.id().equals(id);
            case Where.InRegion(var region) -> region.equals(actor.region()) && mayExist(actor);
            case Where.InNetwork(var id) -> networks(actor.id()).contains(id) && mayExist(actor);
        };
    }

    private boolean mayExist(Actor actor) {
        return viewpoint.asOf() == null || actor.period().mayHoldAt(viewpoint.asOf());
    }

    /** Whether the place had neither certainly ended nor certainly not begun at the date; regions have no dates. */
    boolean isThere() {
        return switch (where) {
            case Where.InOrganisation(var id) -> isThere(actor(id));
            case Where.InNetwork(var id) -> isThere(actor(id));
            case Where.InRegion _ -> true;
        };
    }

    private boolean isThere(Actor actor) {
        var asOf = viewpoint.asOf();
        var from = actor.period().from();
        var to = actor.period().to();
        var hadEnded = asOf != null && to != null && to.latest().isBefore(asOf.earliest());
        var hadNotBegun = asOf != null && from != null && asOf.latest().isBefore(from.earliest());
        return !hadEnded && !hadNotBegun;
    }

    /** The networks that an organisation is a member of. */
    private Set<Id> networks(Id organisation) {
        return flow.actors().stream()
                .flatMap(actor -> actor.memberships().stream())
                .filter(membership -> membership.organisation().equals(organisation) && viewpoint.counts(membership))
                .map(membership -> membership.network())
                .collect(Collectors.toSet());
    }

    boolean isHere(Id id) {
        return Stream.concat(Stream.ofNullable(network), members.stream())
                .anyMatch(one -> assessor.areOneBody(one, id));
    }

    boolean isOfOurKind(Id adopter) {
        return Stream.concat(Stream.ofNullable(network), members.stream())
                .anyMatch(one -> actor(one).kind().equals(actor(adopter).kind()));
    }

    /** What somebody's name is, whatever the case. */
    String name(Id id) {
        return actor(id).name().toLowerCase(Locale.ROOT);
    }

    private Actor actor(Id id) {
        return Objects.requireNonNull(flow.actor(id));
    }

    /** What somebody stands for. */
    String standing(Id id) {
        return assessor.standing(id).toString();
    }

    /** Whether a network that is not here has members that are. */
    boolean hasMembersHere(Id net) {
        return !isHere(net)
                && members.stream()
                        .flatMap(member -> networks(member).stream())
                        .anyMatch(one -> !isHere(one) && assessor.areOneBody(one, net));
    }

    /** The names of the respects in which an adopter is like who is here. */
    List<String> likeness(Id adopter) {
        return Stream.of(
                        isOfOurKind(adopter) ? "KIND" : "",
                        isInOurRegion(actor(adopter).region()) ? "REGION" : "",
                        sharesNetwork(adopter) ? "NETWORKS" : "",
                        isOfOurSize(actor(adopter).population()) ? "SIZE" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private boolean isInOurRegion(@Nullable String region) {
        return region != null
                && inRegion(region) > 0
                && GeneratedWorld.REGIONS.stream().allMatch(other -> inRegion(other) <= inRegion(region));
    }

    private long inRegion(String region) {
        return members.stream()
                .filter(member -> region.equals(actor(member).region()))
                .count();
    }

    private boolean sharesNetwork(Id adopter) {
        return adopter.kind() == ThingKind.NETWORK
                ? hasMembersHere(adopter)
                : networks(adopter).stream().anyMatch(this::hasMembersHere);
    }

    private boolean isOfOurSize(@Nullable Long population) {
        var own = network == null ? null : actor(network).population();
        return own != null && population != null && own <= 2 * population && population <= 2 * own;
    }
}
