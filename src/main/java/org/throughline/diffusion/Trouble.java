package org.throughline.diffusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.FlowFact;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** What the flow says of a setback: all but its reason. */
record Trouble(
        Setback.Kind kind,
        FlowFact fact,
        String name,
        @Nullable PartialDate date,
        List<Id> ended) {

    Placed<Trouble> place() {
        return new Placed<>(Rank.of(List.of(-kind.ordinal()), PartialDate.order(date), fact.id()), this);
    }

    Setback with(@Nullable String reason) {
        var words = new TroubleWords(this);
        return new Setback(
                kind,
                fact.id(),
                fact.about().getFirst(),
                date,
                reason,
                words.all(reason),
                words.missing(reason),
                ended);
    }
}
