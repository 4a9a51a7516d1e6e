package org.throughline.takeaway;

import java.util.List;
import java.util.Set;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.trace.InapplicableFilter;
import org.throughline.trace.TraceDirection;
import org.throughline.trace.TraceQuery;
import org.throughline.trace.UntraceableStart;

/**
 * The chains from or to something.
 *
 * @param query which chains
 */
public record TraceQuestion(TraceQuery query) implements Question {

    static final String NAME = "trace";

    static TraceQuestion read(Given given) {
        var from = given.required("from", Id::new);
        var direction = given.required("direction", Given.oneOf(TraceDirection.class));
        var evidenceDirection = Set.copyOf(given.list("evidenceDirection", Given.oneOf(Evidence.Direction.class)));
        var adoptionStatus = Set.copyOf(given.list("adoptionStatus", Given.oneOf(Adoption.Status.class)));
        var viewpoint = given.viewpoint();
        var page = given.page(SIZE);
        try {
            return new TraceQuestion(
                    new TraceQuery(from, direction, evidenceDirection, adoptionStatus, viewpoint, page));
        } catch (UntraceableStart refused) {
            throw new BadParameter("from", String.valueOf(refused.getMessage()));
        } catch (InapplicableFilter refused) {
            throw new BadParameter(refused.argument(), String.valueOf(refused.getMessage()));
        }
    }

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
        return new Parameters()
                .id("from", query.from())
                .value("direction", query.direction())
                .list(
                        "evidenceDirection",
                        query.evidenceDirection().stream().sorted().toList())
                .list("adoptionStatus", query.adoptionStatus().stream().sorted().toList())
                .viewpoint(viewpoint())
                .page(query.page(), SIZE)
                .all();
    }
}
