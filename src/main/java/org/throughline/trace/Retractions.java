package org.throughline.trace;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Assessor;
import org.throughline.proof.Rule;

/**
 * Finds what rests on a study, a piece of evidence or a source, and what would change without it, by
 * {@code docs/rules/retraction.md}.
 */
@Component
public class Retractions {

    /** The rule by which it is found. */
    public static final Rule RULE = new Rule("retraction", 1);

    private final Flows flows;
    private final Facts facts;

    Retractions(Flows flows, Facts facts) {
        this.flows = flows;
        this.facts = facts;
    }

    /**
     * One page of the innovations that rest on something, by id.
     *
     * @param of a study, a piece of evidence or a source
     * @param viewpoint from where it is asked; what it ignores is ignored before and after
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public Page<RetractionImpact> impact(Id of, Viewpoint viewpoint, PageRequest page) {
        var innovation = facts.findAllById(Set.of(of)).values().stream()
                .filter(Evidence.class::isInstance)
                .map(fact -> ((Evidence) fact).innovation())
                .findFirst();
        return flows.ask(flow -> impact(of, innovation, viewpoint, page, flow));
    }

    private static Page<RetractionImpact> impact(
            Id of, Optional<Id> innovation, Viewpoint viewpoint, PageRequest page, Flow flow) {
        var without = without(of, viewpoint);
        var after = Objects.requireNonNullElse(page.after(), "");
        if (!after.isEmpty() && !after.startsWith("innovation/")) {
            throw new UnknownKey(after);
        }
        var before = new Assessor(flow, viewpoint);
        var afterwards = new Assessor(flow, without);
        var selection = new Selection<Change>(page.size(), comparing(Change::key));
        Stream.concat(mentioning(of, innovation, flow), ofChangedBodies(before, afterwards, flow))
                .distinct()
                .map(dossier -> new Change(
                        new Grounds(dossier, viewpoint, before.of(dossier)),
                        new Grounds(dossier, without, afterwards.of(dossier))))
                .filter(Change::isOne)
                .forEach(change -> selection.add(change, change.key().compareTo(after) > 0));
        var picked = selection.picked();
        var items = picked.stream()
                .limit(page.size())
                .map(change -> new Page.Item<>(change.key(), RetractionImpact.of(change.before, change.after)))
                .toList();
        return new Page<>(items, picked.size() > page.size(), selection.count(), selection.before());
    }

    private static Viewpoint without(Id of, Viewpoint viewpoint) {
        var ignoring = new HashSet<>(viewpoint.ignoring());
        ignoring.add(of);
        return new Viewpoint(viewpoint.asOf(), viewpoint.knownAt(), Set.copyOf(ignoring));
    }

    private static Stream<Dossier> mentioning(Id of, Optional<Id> innovation, Flow flow) {
        return innovation.map(id -> flow.dossier(id).stream()).orElseGet(() -> flow.mentioning(of).stream());
    }

    /** Where a source says that one body followed another, those are two without it. */
    private static Stream<Dossier> ofChangedBodies(Assessor before, Assessor after, Flow flow) {
        return flow.actors().stream()
                .filter(actor -> !actor.successions().isEmpty()
                        && !before.standing(actor.id()).equals(after.standing(actor.id())))
                .flatMap(actor -> flow.mentioning(actor.id()).stream());
    }

    private record Change(Grounds before, Grounds after) {

        boolean isOne() {
            return !before.isAs(after);
        }

        String key() {
            return before.dossier().innovation().value();
        }
    }
}
