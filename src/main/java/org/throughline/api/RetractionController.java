package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.ThingKind;
import org.throughline.trace.RetractionImpact;
import org.throughline.trace.Retractions;

/** What rests on a study, a piece of evidence or a source. */
@Controller
class RetractionController implements RuntimeWiringConfigurer {

    private final Retractions retractions;
    private final Known known;

    RetractionController(Retractions retractions, Known known) {
        this.retractions = retractions;
        this.known = known;
    }

    @QueryMapping
    Connection<Edge<RetractionImpact>> impactOfRetracting(
            @Argument Id id, Viewpoint viewpoint, PageArguments page, DataFetchingEnvironment field) {
        known.require("id", id, field, ThingKind.STUDY, ThingKind.SOURCE, FactKind.EVIDENCE);
        var cursors = new Cursors("retracting " + id);
        var impact = retractions.impact(id, viewpoint, page.request(cursors));
        return Connection.of(impact, cursors, page, impact::total, Edge::new);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, RetractionImpact.class).one("innovation", Innovation.class, RetractionImpact::innovation);
    }
}
