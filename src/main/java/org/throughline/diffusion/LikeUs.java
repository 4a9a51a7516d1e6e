package org.throughline.diffusion;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Page;

/** Tells which adopters of an innovation are most like an organisation, by {@code docs/rules/likeness.md}. */
@Component
public class LikeUs {

    private final Flows flows;

    LikeUs(Flows flows) {
        this.flows = flows;
    }

    /**
     * The first of those that use it, tried it, used it for a time or stopped it, without the organisation itself.
     *
     * @return the first page, with their number; empty also where there is no such organisation or innovation
     * @throws RefusedPlace if the organisation was not there at the date that is asked for
     */
    public Page<LikeAdopter> find(Id organisation, Id innovation, Viewpoint viewpoint, int first) {
        return flows.ask(flow -> find(organisation, innovation, viewpoint, first, flow));
    }

    static Page<LikeAdopter> find(Id organisation, Id innovation, Viewpoint viewpoint, int first, Flow flow) {
        var question = new Question(flow, viewpoint);
        var place = Place.of(new Where.InOrganisation(organisation), question);
        var ranking = new LikeAdopters(place, new Likenesses(place, question), question);
        return question.standing(innovation)
                .map(standing -> ranking.page(first, standing, Deed::isTrial))
                .orElseGet(() -> new Page<>(List.of(), false, 0L));
    }
}
