package org.throughline.diffusion;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Claim;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Teaching;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/** Tells what went wrong with an innovation and why, by {@code docs/rules/what-went-wrong.md}. */
@Component
public class WhatWentWrong {

    /** The rule by which it is told. */
    public static final Rule RULE = new Rule("what-went-wrong", 2);

    private static final int CRITERIA = 1;

    private final Flows flows;
    private final Facts facts;

    WhatWentWrong(Flows flows, Facts facts) {
        this.flows = flows;
        this.facts = facts;
    }

    /**
     * A page of it, by kind, then by date, the undated last, then by the fact's id.
     *
     * @return empty if there is no such innovation
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public Optional<SetbackListing> find(Id innovation, Viewpoint viewpoint, PageRequest page) {
        return flows.ask(flow -> find(innovation, viewpoint, page, flow)).map(this::withReasons);
    }

    static Optional<Found> find(Id innovation, Viewpoint viewpoint, PageRequest page, Flow flow) {
        var question = new Question(flow, viewpoint);
        return question.standing(innovation)
                .map(standing -> new Troubles(question.assessment(standing), question).all())
                .map(all -> new Found(
                        Ranking.of(all.stream().map(Trouble::place).toList()).page(page, CRITERIA), counts(all)));
    }

    private static List<SetbackListing.Counted> counts(List<Trouble> all) {
        return Stream.of(Setback.Kind.values())
                .map(kind -> new SetbackListing.Counted(kind, Count.of(RULE, kind.words(), ids(all, kind))))
                .filter(counted -> counted.count().value() > 0)
                .toList();
    }

    private static List<Id> ids(List<Trouble> all, Setback.Kind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.fact().id())
                .toList();
    }

    private SetbackListing withReasons(Found found) {
        var items = found.page().items();
        var ids = items.stream().map(item -> item.value().value().fact().id()).collect(toSet());
        var read = facts.findAllById(ids);
        var setbacks = items.stream()
                .map(item -> new Page.Item<>(item.key(), withReason(item.value().value(), read)))
                .toList();
        return new SetbackListing(found.page().with(setbacks), found.counts(), RULE);
    }

    private static Setback withReason(Trouble trouble, Map<Id, Fact> read) {
        return trouble.with(
                switch (read.get(trouble.fact().id())) {
                    case Adoption adoption -> adoption.reason();
                    case Evidence evidence -> trouble.kind() == Setback.Kind.RETRACTED ? null : evidence.note();
                    case null -> null;
                    case Teaching _, Membership _, Link _, Claim _ -> null;
                });
    }

    /** What the flow says of it. */
    record Found(Page<Ranked<Trouble>> page, List<SetbackListing.Counted> counts) {}
}
