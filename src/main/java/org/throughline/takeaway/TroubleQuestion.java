package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.ThingKind;

/**
 * What went wrong with an innovation.
 *
 * @param innovation the innovation
 * @param viewpoint from where it is asked
 * @param page which page
 */
public record TroubleQuestion(Id innovation, Viewpoint viewpoint, PageRequest page) implements Question {

    static final String NAME = "whatWentWrong";

    static TroubleQuestion read(Given given) {
        return new TroubleQuestion(
                given.requiredId("innovation", ThingKind.INNOVATION), given.viewpoint(), given.page(SIZE));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter> parameters() {
        return new Parameters()
                .id("innovation", innovation)
                .viewpoint(viewpoint)
                .page(page, SIZE)
                .all();
    }
}
