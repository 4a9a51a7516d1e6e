package org.throughline.takeaway;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.Nodes;
import org.throughline.graph.ThingKind;
import org.throughline.graph.UnknownId;

/** Answers questions for people to take away, each from one revision of the graph. */
@Component
public class Takeaways {

    private static final Set<NodeKind> NAMES = Set.of(ThingKind.ORGANISATION, ThingKind.NETWORK, ThingKind.CURRICULUM);

    private final GraphRevisions revisions;
    private final Answering answering;
    private final Nodes nodes;
    private final Today today;

    Takeaways(GraphRevisions revisions, Answering answering, Nodes nodes, Today today) {
        this.revisions = revisions;
        this.answering = answering;
        this.nodes = nodes;
        this.today = today;
    }

    /**
     * The answer to a question, whole at one revision: where the graph was written to meanwhile, it is made again.
     *
     * @throws NotKept if an answer of another revision, graph or rule is asked for
     * @throws BadParameter if the question names what the graph does not have, or cannot be answered as it is put
     * @throws Busy if the graph was written to every time
     */
    public Takeaway answer(Asked asked) {
        return new Steady(revisions).make(revision -> {
            asked.requireKept(revision);
            return answer(asked.question(), revision);
        });
    }

    /**
     * The revision of the graph at which a question is answered now.
     *
     * @throws NotKept if an answer of another revision, graph or rule is asked for
     */
    public GraphRevision revision(Asked asked) {
        var revision = revisions.read();
        asked.requireKept(revision);
        return revision;
    }

    private Takeaway answer(Question question, GraphRevision revision) {
        requireKnown(question, named(question, parameter -> true));
        var findings = answering.answer(question);
        var asked = named(question, parameter -> !parameter.name().equals(Parameters.IGNORING));
        var mentioned = Mentioned.in(findings);
        mentioned.addAll(asked);
        var shelf = Shelf.read(mentioned, leftOut(question, asked), nodes);
        var present = today.of(shelf.things().keySet(), question.viewpoint());
        return new Takeaway(
                question, revision, findings, shelf.with(present).withLeftOut(onlyNamed(question, findings), nodes));
    }

    /** Of what no more is said than that it is left out: because it was asked so, or because nothing is listed. */
    private static Set<Id> onlyNamed(Question question, Findings findings) {
        var unlisted = findings.remarks().stream().flatMap(remark -> findings.unlisted(remark).stream());
        return Stream.concat(question.viewpoint().ignoring().stream(), unlisted).collect(toSet());
    }

    private static Set<Id> named(Question question, Predicate<Parameter> which) {
        return question.parameters().stream()
                .filter(which)
                .flatMap(parameter -> parameter.ids().stream())
                .collect(toSet());
    }

    /** What the answer must not rest on. Of bodies and courses only the names are told, where what counts names them. */
    private static Set<Id> leftOut(Question question, Set<Id> asked) {
        return question.viewpoint().ignoring().stream()
                .filter(id -> !asked.contains(id) && !NAMES.contains(id.kind()))
                .collect(toSet());
    }

    private void requireKnown(Question question, Set<Id> named) {
        var found = nodes.find(named);
        for (var parameter : question.parameters()) {
            try {
                UnknownId.requireAll(parameter.ids(), found::has);
            } catch (UnknownId unknown) {
                throw new BadParameter(parameter.name(), String.valueOf(unknown.getMessage()));
            }
        }
    }
}
