package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;

/**
 * Innovations side by side, or all about one of them.
 *
 * @param innovations their ids, in the order in which they are wanted
 * @param viewpoint from where it is asked
 */
public record CompareQuestion(List<Id> innovations, Viewpoint viewpoint) implements Question {

    static final String NAME = "compare";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter> parameters() {
        return new Parameters()
                .list("innovations", innovations)
                .viewpoint(viewpoint)
                .all();
    }
}
