package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Facts;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Things;
import org.throughline.trace.Chain;
import org.throughline.trace.Pathway;
import org.throughline.trace.Pathways;
import org.throughline.trace.Tracer;

/** Answers questions for people to take away, each from one revision of the graph. */
@Component
public class Takeaways {

    private static final int ATTEMPTS = 5;

    private final GraphRevisions revisions;
    private final Pathways pathways;
    private final Tracer tracer;
    private final Things things;
    private final Facts facts;
    private final GraphTransactions transactions;

    Takeaways(
            GraphRevisions revisions,
            Pathways pathways,
            Tracer tracer,
            Things things,
            Facts facts,
            GraphTransactions transactions) {
        this.revisions = revisions;
        this.pathways = pathways;
        this.tracer = tracer;
        this.things = things;
        this.facts = facts;
        this.transactions = transactions;
    }

    /**
     * The answer to a question, whole at one revision: where the graph was written to meanwhile, it is made again.
     *
     * @throws NotKept if an answer of another revision, graph or rule is asked for
     * @throws BadParameter if the question names what the graph does not have
     * @throws Busy if the graph was written to every time
     */
    public Takeaway answer(Asked asked) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var revision = revisions.read();
            asked.requireKept(revision);
            var answer = answer(asked.question(), revision);
            if (revisions.read().equals(revision)) {
                return answer;
            }
        }
        throw new Busy(ATTEMPTS);
    }

    private Takeaway answer(Question question, GraphRevision revision) {
        requireKnown(question.viewpoint());
        return switch (question) {
            case CompareQuestion compare -> compare(compare, revision);
            case TraceQuestion trace -> trace(trace, revision);
        };
    }

    private Takeaway compare(CompareQuestion question, GraphRevision revision) {
        var found = pathways.of(question.innovations(), question.viewpoint());
        var chains = new ArrayList<Chain>();
        for (int i = 0; i < found.size(); i++) {
            var innovation = question.innovations().get(i);
            chains.add(found.get(i).map(Pathway::best).orElseThrow(() -> unknown("innovations", innovation)));
        }
        var entries = ranked(chains);
        return new Takeaway(question, revision, entries, entries.size(), null, shelf(entries));
    }

    private Takeaway trace(TraceQuestion question, GraphRevision revision) {
        var query = question.query();
        var page = tracer.trace(query).orElseThrow(() -> unknown("from", query.from()));
        var entries = ranked(page.items().stream().map(item -> item.value()).toList());
        var next = page.hasNext() ? question.after(page.items().getLast().key()) : null;
        var total = page.total() == null ? entries.size() : page.total();
        return new Takeaway(question, revision, entries, total, next, shelf(entries));
    }

    private static List<Entry> ranked(List<Chain> chains) {
        var entries = new ArrayList<Entry>();
        for (var chain : chains) {
            entries.add(new Entry(entries.size() + 1, chain));
        }
        return List.copyOf(entries);
    }

    private Shelf shelf(List<Entry> entries) {
        return transactions.read(() -> Shelf.read(Mentioned.in(entries), things, facts));
    }

    private void requireKnown(Viewpoint viewpoint) {
        var unknown = new HashSet<>(viewpoint.ignoring());
        if (!unknown.isEmpty()) {
            unknown.removeAll(transactions.read(() -> known(viewpoint.ignoring())));
        }
        unknown.stream().sorted().findFirst().ifPresent(id -> {
            throw unknown("ignoring", id);
        });
    }

    private Set<Id> known(Set<Id> ids) {
        var known = new HashSet<>(things.findAllById(ids).keySet());
        known.addAll(facts.findAllById(ids).keySet());
        return known;
    }

    private static BadParameter unknown(String parameter, Id id) {
        return new BadParameter(parameter, "found %s, which the graph does not have".formatted(id));
    }
}
