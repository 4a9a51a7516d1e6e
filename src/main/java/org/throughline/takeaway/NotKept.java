package org.throughline.takeaway;

import org.throughline.graph.GraphRevision;

/** An answer that was given before is asked for, but cannot be given again: only the present state of a graph is kept. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Asked asked;
    private final transient GraphRevision now;

    NotKept(Asked asked, GraphRevision now) {
        super(problem(asked, now));
        this.asked = asked;
        this.now = now;
    }

    private static String problem(Asked asked, GraphRevision now) {
        var rules = Asked.madeBy(asked.question());
        if (asked.graph() != null && !asked.graph().equals(now.identity())) {
            return "This answer was given from the graph %s, and here is the graph %s, at revision %d."
                    .formatted(asked.graph(), now.identity(), now.number());
        }
        if (asked.rule() != null && !asked.rule().equals(rules)) {
            return "This answer was made by the rule %s, and answers are made by %s now."
                    .formatted(asked.rule(), rules);
        }
        return "This answer was given at revision %d of the graph, which is at revision %d now; earlier ones are not kept."
                .formatted(asked.revision(), now.number());
    }

    /** What was asked for. */
    public Asked asked() {
        return asked;
    }

    /** Which graph there is, and how far it has come. */
    public GraphRevision now() {
        return now;
    }
}
