package org.throughline.diffusion;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Deed;

/** Tells which adopters of an innovation are most like an organisation, by {@code docs/rules/likeness.md}. */
@Component
public class LikeUs {

    private final Flows flows;

    LikeUs(Flows flows) {
        this.flows = flows;
    }

    /**
     * A page of those that use it, tried it, used it for a time or stopped it, without the organisation itself.
     *
     * @return empty also where there is no such organisation or innovation
     * @throws RefusedPlace if the organisation was not there at the date that is asked for
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public Listing<LikeAdopter> find(Id organisation, Id innovation, Viewpoint viewpoint, PageRequest page) {
        return flows.ask(flow -> find(organisation, innovation, viewpoint, page, flow));
    }

    static Listing<LikeAdopter> find(Id organisation, Id innovation, Viewpoint viewpoint, PageRequest page, Flow flow) {
        var question = new Question(flow, viewpoint);
        var place = Place.of(new Where.InOrganisation(organisation), question);
        var ranking = new LikeAdopters(place, new Likenesses(place, question), question);
        var found = question.standing(innovation)
                .map(standing -> ranking.page(page, standing, Deed::isTrial))
                .orElseGet(() -> new Page<>(List.of(), false, 0L));
        return new Listing<>(found, List.of(), Likeness.RULE, new PlaceWords(place, question).members());
    }
}
