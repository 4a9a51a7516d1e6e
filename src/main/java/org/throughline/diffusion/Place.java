package org.throughline.diffusion;

import java.util.Set;
import org.throughline.flow.Derivation;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/**
 * A place that a question is about.
 *
 * @param where how it is asked for
 * @param here who is there
 * @param profile what there is to compare of them with an adopter
 */
record Place(Where where, Here here, Profile profile) {

    /** @throws RefusedPlace if nobody is recorded to be there, or it was not there at the date that is asked for */
    static Place of(Where where, Question question) {
        return question.flow().derived(new From(where, question.viewpoint()));
    }

    /** Whether somebody is a network that is not here and has members here, or one body with such a network. */
    boolean hasMembersHere(Id adopter, Question question) {
        return adopter.kind() == ThingKind.NETWORK && !here.has(adopter) && profile.isIn(adopter, question);
    }

    private record From(Where where, Viewpoint viewpoint) implements Derivation<Place> {

        @Override
        public Place from(Flow flow) {
            var question = new Question(flow, viewpoint);
            var here = Here.of(where, question);
            return new Place(where, here, Profile.of(here, question));
        }

        @Override
        public Place without(Set<Id> innovations, Place place) {
            return place;
        }
    }
}
