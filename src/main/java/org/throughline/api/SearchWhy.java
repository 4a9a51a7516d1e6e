package org.throughline.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.search.Why;
import org.throughline.search.Why.Exact;
import org.throughline.search.Why.Leg;
import org.throughline.search.Why.TermMatch;

/** What brought a thing among the results, with what it was found through. */
record SearchWhy(
        @Nullable Exact exact,
        boolean isSource,
        double standing,
        @Nullable Leg words,
        @Nullable Leg meaning,
        @Nullable Through through,
        List<TermMatch> terms,
        String inWords) {

    /** Something found that the thing is connected with. */
    record Through(Thing node, double share) {}

    /** @param things what the graph has of what was found; something that was removed since is not told */
    static SearchWhy of(Why why, Map<Id, Thing> things) {
        var through = through(why.through(), things);
        return new SearchWhy(
                why.exact(),
                why.isSource(),
                why.standing(),
                why.words(),
                why.meaning(),
                through,
                why.terms(),
                InWords.why(why, through == null ? null : through.node));
    }

    private static @Nullable Through through(Why.@Nullable Through through, Map<Id, Thing> things) {
        var thing = through == null ? null : things.get(through.thing());
        return through == null || thing == null ? null : new Through(thing, through.share());
    }
}
