package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.PageRequest;
import org.throughline.trace.TraceQuery;

/**
 * The chains from or to something.
 *
 * @param query which chains
 */
public record TraceQuestion(TraceQuery query) implements Question {

    static final String NAME = "trace";

    /** How many chains are given where nobody says how many. */
    static final int SIZE = 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Viewpoint viewpoint() {
        return query.viewpoint();
    }

    @Override
    public List<Parameter> parameters() {
        var size = query.page().size();
        return new Parameters()
                .value("from", query.from())
                .value("direction", query.direction())
                .list(
                        "evidenceDirection",
                        query.evidenceDirection().stream().sorted().toList())
                .list("adoptionStatus", query.adoptionStatus().stream().sorted().toList())
                .value("first", size == SIZE ? null : size)
                .value("after", query.page().after())
                .viewpoint(viewpoint())
                .all();
    }

    /** The same question for the chains that come after one. */
    TraceQuestion after(String key) {
        return new TraceQuestion(new TraceQuery(
                query.from(),
                query.direction(),
                query.evidenceDirection(),
                query.adoptionStatus(),
                query.viewpoint(),
                new PageRequest(query.page().size(), key)));
    }
}
