package org.throughline.takeaway;

import java.util.List;
import org.throughline.diffusion.ProvenQuery;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Organisation;
import org.throughline.graph.ThingKind;

/**
 * Which innovations have a proven pathway.
 *
 * @param query which of them
 */
public record ProvenQuestion(ProvenQuery query) implements Question {

    static final String NAME = "provenPathways";

    static ProvenQuestion read(Given given) {
        return new ProvenQuestion(new ProvenQuery(
                given.id("condition", ThingKind.CONDITION),
                Bars.read(given, given.value("setting", Given.oneOf(Organisation.Kind.class))),
                given.id("forNetwork", ThingKind.NETWORK),
                given.viewpoint(),
                given.page(SIZE)));
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
        var parameters = new Parameters()
                .id("condition", query.condition())
                .value("setting", query.bar().setting())
                .id("forNetwork", query.network());
        return Bars.write(query.bar(), parameters)
                .viewpoint(viewpoint())
                .page(query.page(), SIZE)
                .all();
    }
}
