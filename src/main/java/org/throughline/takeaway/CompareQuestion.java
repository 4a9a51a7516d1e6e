package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/**
 * Innovations side by side, or all about one of them.
 *
 * @param innovations their ids, in the order in which they are wanted
 * @param viewpoint from where it is asked
 */
public record CompareQuestion(List<Id> innovations, Viewpoint viewpoint) implements Question {

    static final String NAME = "compare";

    private static final int MOST = 20;

    static CompareQuestion read(Given given) {
        var innovations = given.ids("innovations", ThingKind.INNOVATION);
        if (innovations.isEmpty() || innovations.size() > MOST) {
            throw new BadParameter("innovations", "found %d ids, expected 1 to %d".formatted(innovations.size(), MOST));
        }
        return new CompareQuestion(innovations, given.viewpoint());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter> parameters() {
        return new Parameters()
                .ids("innovations", innovations)
                .viewpoint(viewpoint)
                .all();
    }
}
