package org.throughline.trace;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Fact;
import org.throughline.graph.FactQuery;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;

/**
 * The facts that say that somebody stopped one of some innovations.
 *
 * @param stops all of them that are known by the date asked for
 */
record Stops(List<Adoption> stops) {

    /**
     * Reads what was stopped of the innovations that {@code adoptions} are about, by the same adopters.
     *
     * @param asOf what was certainly stopped later is left out; null for no date
     */
    static Stops read(Collection<Adoption> adoptions, @Nullable PartialDate asOf, Facts facts) {
        var stops = new ArrayList<Adoption>();
        var left = adoptions.stream().map(Adoption::innovation).collect(toUnmodifiableSet());
        var adopters = adoptions.stream().map(Adoption::adopter).collect(toUnmodifiableSet());
        if (!left.isEmpty()) {
            readPages(left, adopters, facts, stops);
        }
        return new Stops(stops.stream().filter(stop -> isKnown(stop, asOf)).toList());
    }

    /** Nearly always one page of one read: hardly anything is stopped a hundred times. */
    private static void readPages(Set<Id> innovations, Set<Id> adopters, Facts facts, List<Adoption> stops) {
        var first = facts.find(query(adopters, null), innovations);
        first.forEach((innovation, page) -> {
            var current = page;
            add(current, stops);
            while (current.hasNext()) {
                var next = query(adopters, current.items().getLast().key());
                current = requireNonNull(facts.find(next, Set.of(innovation)).get(innovation));
                add(current, stops);
            }
        });
    }

    private static void add(Page<Fact> page, List<Adoption> stops) {
        page.items().forEach(item -> stops.add((Adoption) item.value()));
    }

    private static FactQuery query(Set<Id> adopters, @Nullable String after) {
        return new FactQuery(
                FactRelation.ADOPTIONS_OF_INNOVATION,
                Map.of("status", Set.of(Status.DEADOPTED.name())),
                Map.of("BY", adopters),
                null,
                new PageRequest(PageRequest.LARGEST, after));
    }

    private static boolean isKnown(Adoption stop, @Nullable PartialDate asOf) {
        var stopped = stop.stopped();
        return asOf == null || stopped == null || !asOf.isCertainlyBefore(stopped);
    }

    /** Those that end {@code adoption}: of the same innovation by the same adopter, and not certainly before it began. */
    List<Adoption> of(Adoption adoption) {
        if (adoption.status() == Status.DEADOPTED) {
            return List.of();
        }
        return stops.stream().filter(stop -> ends(stop, adoption)).toList();
    }

    private static boolean ends(Adoption stop, Adoption adoption) {
        var stopped = stop.stopped();
        return stop.innovation().equals(adoption.innovation())
                && stop.adopter().equals(adoption.adopter())
                && (stopped == null || adoption.date() == null || !stopped.isCertainlyBefore(adoption.date()));
    }
}
