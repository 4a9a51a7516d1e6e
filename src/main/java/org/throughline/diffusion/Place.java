package org.throughline.diffusion;

import java.util.Set;
import org.throughline.flow.Derivation;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;

/**
 * A place that a question is about.
 *
 * @param here who is there
 * @param profile what there is to compare of them with an adopter
 */
record Place(Here here, Profile profile) {

    /** @throws RefusedPlace if nobody is recorded to be there, or it was not there at the date that is asked for */
    static Place of(Where where, Question question) {
        return question.flow().derived(new From(where, question.viewpoint()));
    }

    private record From(Where where, Viewpoint viewpoint) implements Derivation<Place> {

        @Override
        public Place from(Flow flow) {
            var question = new Question(flow, viewpoint);
            var here = Here.of(where, question);
            return new Place(here, Profile.of(here, question));
        }

        @Override
        public Place without(Set<Id> innovations, Place place) {
            return place;
        }
    }
}
