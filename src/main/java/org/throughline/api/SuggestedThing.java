package org.throughline.api;

import org.throughline.graph.Thing;
import org.throughline.search.Suggestion;

/** A thing of which a name goes on as somebody types. */
record SuggestedThing(Thing thing, String name, boolean isAlias) {

    static SuggestedThing of(Suggestion suggestion, Thing thing) {
        return new SuggestedThing(thing, suggestion.name(), suggestion.isAlias());
    }
}
