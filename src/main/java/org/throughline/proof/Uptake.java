package org.throughline.proof;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** Who did what with an innovation, from a viewpoint: "Who did what" in the rule. */
final class Uptake {

    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Bodies bodies;
    private final List<Done> done;
    private final Stops stops;
    private final BlockClaims blockClaims;
    private final Set<Id> developers = new HashSet<>();
    private final List<Adopters.Group> groups;
    private final Map<Id, Integer> groupOfBody = new HashMap<>();

    Uptake(Dossier dossier, Flow flow, Viewpoint viewpoint, Bodies bodies) {
        this.flow = flow;
        this.viewpoint = viewpoint;
        this.bodies = bodies;
        var known = dossier.adoptions().stream().filter(viewpoint::knows).toList();
        stops = new Stops(known, viewpoint, bodies);
        blockClaims = new BlockClaims(known.stream().filter(viewpoint::counts).toList(), flow);
        dossier.developers().forEach(developer -> developers.addAll(bodies.standing(developer)));
        done = known.stream()
                .filter(viewpoint::hasBegun)
                .map(adoption -> new Done(adoption, deed(adoption)))
                .toList();
        groups = groups(adoptions(each -> each.deed() == Deed.INDEPENDENT));
        for (int i = 0; i < groups.size(); i++) {
            for (var adopter : groups.get(i).adopters()) {
                for (var body : bodies.standing(adopter)) {
                    groupOfBody.put(body, i);
                }
            }
        }
    }

    /** Those by whose adopters it was taken up on their own, whatever became of that since. */
    List<Adopters.Group> independentlyBegun() {
        return groups(adoptions(each -> each.adoption().isUse()
                && blockClaims.ground(each.adoption()).isEmpty()
                && !isOfDeveloper(each.adoption())));
    }

    private List<AdoptionEdge> adoptions(Predicate<Done> which) {
        return done.stream().filter(which).map(Done::adoption).toList();
    }

    private List<Adopters.Group> groups(List<AdoptionEdge> adoptions) {
        return Joined.of(adoptions, adoption -> bodies.standing(adoption.adopter())).stream()
                .map(this::group)
                .sorted(comparing(group -> group.adopters().getFirst()))
                .toList();
    }

    private Adopters.Group group(List<AdoptionEdge> adoptions) {
        var adopters = adoptions.stream().map(AdoptionEdge::adopter).collect(toCollection(TreeSet::new));
        var names = adopters.stream().map(flow::name).toList();
        return new Adopters.Group(List.copyOf(adopters), names, List.copyOf(adoptions));
    }

    private Deed deed(AdoptionEdge adoption) {
        if (!stops.since(adoption).isEmpty()) {
            return Deed.STOPPED;
        }
        return switch (stops.status(adoption)) {
            case DEADOPTED -> Deed.STOPPED;
            case DECLINED -> Deed.DECLINED;
            case CONSIDERED -> Deed.CONSIDERED;
            case PILOTED -> Deed.PILOTED;
            case ADOPTED, SPREAD, NATIONAL -> deedOfUse(adoption);
        };
    }

    private Deed deedOfUse(AdoptionEdge adoption) {
        if (ended(adoption) != null) {
            return Deed.ENDED;
        }
        if (blockClaims.ground(adoption).isPresent()) {
            return Deed.BLOCK_CLAIM;
        }
        return isOfDeveloper(adoption) ? Deed.OF_DEVELOPER : Deed.INDEPENDENT;
    }

    private boolean isOfDeveloper(AdoptionEdge adoption) {
        return bodies.standing(adoption.adopter()).stream().anyMatch(developers::contains);
    }

    /** The end that it has and that had happened; null without any. */
    @Nullable
    PartialDate ended(AdoptionEdge adoption) {
        return viewpoint.past(adoption.until());
    }

    /** What the adopter had done by the date asked for. */
    Status status(AdoptionEdge adoption) {
        return stops.status(adoption);
    }

    Stops stops() {
        return stops;
    }

    BlockClaims blockClaims() {
        return blockClaims;
    }

    /** The groups of independent adopters in which none is one body with the adopter. */
    int others(Id adopter) {
        return groups.size() - own(adopter).size();
    }

    /** Adoptions by some of the independent adopters that are not one body with the adopter. */
    Stream<Id> othersFacts(Id adopter) {
        var own = own(adopter);
        return IntStream.range(0, groups.size())
                .filter(group -> !own.contains(group))
                .mapToObj(groups::get)
                .flatMap(group -> group.adoptions().stream())
                .map(AdoptionEdge::id);
    }

    /** The groups in which somebody is one body with the adopter. No body is in two of them, since it would join them. */
    private Set<Integer> own(Id adopter) {
        var own = new HashSet<Integer>();
        for (var body : bodies.standing(adopter)) {
            var group = groupOfBody.get(body);
            if (group != null) {
                own.add(group);
            }
        }
        return own;
    }

    Adopters adopters() {
        return new Adopters(groups, done);
    }
}
