package org.throughline.proof;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.Flow;
import org.throughline.flow.Succession;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** Which organisations and networks are one body, from a viewpoint. */
final class Bodies {

    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Map<Id, Set<Id>> known = new HashMap<>();
    private final Map<Id, Set<Id>> became = new HashMap<>();

    Bodies(Flow flow, Viewpoint viewpoint) {
        this.flow = flow;
        this.viewpoint = viewpoint;
    }

    /** Whether the two stand for something in common. */
    boolean areOne(Id first, Id second) {
        if (first.equals(second)) {
            return true;
        }
        var others = standing(second);
        return standing(first).stream().anyMatch(others::contains);
    }

    /** What it stands for, in the order of ids: where its successions end, or itself. */
    Set<Id> standing(Id id) {
        return isWithoutSuccession(id) ? Set.of(id) : known.computeIfAbsent(id, this::followed);
    }

    private Set<Id> followed(Id id) {
        var ends = new TreeSet<>(became(id));
        ends.removeIf(each -> !successors(each).isEmpty());
        return ends.isEmpty() ? Set.of(id) : Collections.unmodifiableSet(ends);
    }

    /** It, and all that it became, at any remove. */
    Set<Id> became(Id id) {
        return isWithoutSuccession(id) ? Set.of(id) : became.computeIfAbsent(id, this::reached);
    }

    private boolean isWithoutSuccession(Id id) {
        var actor = flow.actor(id);
        return actor == null || actor.successions().isEmpty();
    }

    private Set<Id> reached(Id id) {
        var seen = new LinkedHashSet<>(Set.of(id));
        var next = new ArrayDeque<>(Set.of(id));
        while (!next.isEmpty()) {
            successors(next.remove()).stream().filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    private Set<Id> successors(Id id) {
        var successors = new HashSet<Id>();
        var actor = flow.actor(id);
        if (actor != null) {
            for (var succession : actor.successions()) {
                if (viewpoint.knows(succession) && viewpoint.hasHappened(date(actor, succession))) {
                    successors.add(succession.successor());
                }
            }
        }
        return successors;
    }

    private @Nullable PartialDate date(Actor before, Succession succession) {
        var link = succession.link();
        if (link != null && link.since() != null) {
            return link.since();
        }
        if (before.period().to() != null) {
            return before.period().to();
        }
        var after = flow.actor(succession.successor());
        return after == null ? null : after.period().from();
    }
}
