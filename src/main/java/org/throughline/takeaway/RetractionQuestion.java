package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.ThingKind;

/**
 * What rests on a study, a piece of evidence or a source.
 *
 * @param id the study, evidence or source
 * @param viewpoint from where it is asked
 * @param page which page
 */
public record RetractionQuestion(Id id, Viewpoint viewpoint, PageRequest page) implements Question {

    static final String NAME = "impactOfRetracting";

    static RetractionQuestion read(Given given) {
        return new RetractionQuestion(
                given.requiredId("id", ThingKind.STUDY, ThingKind.SOURCE, FactKind.EVIDENCE),
                given.viewpoint(),
                given.page(SIZE));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter> parameters() {
        return new Parameters()
                .id("id", id)
                .viewpoint(viewpoint)
                .page(page, SIZE)
                .all();
    }
}
