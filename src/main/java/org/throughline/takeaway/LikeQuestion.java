package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.ThingKind;

/**
 * Which adopters of an innovation are most like an organisation.
 *
 * @param organisation the organisation
 * @param innovation the innovation
 * @param viewpoint from where it is asked
 * @param page which page
 */
public record LikeQuestion(Id organisation, Id innovation, Viewpoint viewpoint, PageRequest page) implements Question {

    static final String NAME = "adoptersLike";

    private static final int FIRST = 10;

    static LikeQuestion read(Given given) {
        return new LikeQuestion(
                given.requiredId("organisation", ThingKind.ORGANISATION),
                given.requiredId("innovation", ThingKind.INNOVATION),
                given.viewpoint(),
                given.page(FIRST));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter> parameters() {
        return new Parameters()
                .id("organisation", organisation)
                .id("innovation", innovation)
                .viewpoint(viewpoint)
                .page(page, FIRST)
                .all();
    }
}
