package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.ThingKind;
import org.throughline.trace.DebtQuery;

/**
 * What is adopted more widely than the evidence on it carries.
 *
 * @param query which of it
 */
public record DebtQuestion(DebtQuery query) implements Question {

    static final String NAME = "evidenceDebt";

    private static final int REACH = 3;

    static DebtQuestion read(Given given) {
        return new DebtQuestion(new DebtQuery(
                given.id("condition", ThingKind.CONDITION),
                given.number("minReach", 1, Integer.MAX_VALUE, REACH),
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
        return new Parameters()
                .id("condition", query.condition())
                .value("minReach", query.minReach(), REACH)
                .viewpoint(viewpoint())
                .page(query.page(), SIZE)
                .all();
    }
}
