package org.throughline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * Tells what organisations and networks are today, from one viewpoint: by what is known and not left out, whatever date was
 * asked for. Today is the day of the latest entry, so that an answer does not change while the graph stays as it is.
 */
public final class Presents {

    private final Flow flow;
    private final Assessor today;
    private final @Nullable PartialDate day;

    public Presents(Flow flow, Viewpoint viewpoint) {
        this.flow = flow;
        day = KnownUntil.of(flow, viewpoint.at(null));
        today = new Assessor(flow, viewpoint.at(day));
    }

    /** What somebody is today; empty where the graph has no such organisation or network. */
    public Optional<Present> of(Id id) {
        return Optional.ofNullable(flow.actor(id)).map(this::of);
    }

    private Present of(Actor actor) {
        var now = new ArrayList<Actor>();
        var gone = new ArrayList<Actor>();
        for (var end : today.standing(actor.id())) {
            var last = flow.actor(end);
            if (last != null) {
                (hasEnded(last) ? gone : now).add(last);
            }
        }
        return new Present(actor, hasEnded(actor) ? actor.period().to() : null, List.copyOf(now), List.copyOf(gone));
    }

    private boolean hasEnded(Actor actor) {
        var end = actor.period().to();
        return end != null && day != null && end.isCertainlyBefore(day);
    }
}
