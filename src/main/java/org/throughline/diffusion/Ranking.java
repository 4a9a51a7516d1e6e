package org.throughline.diffusion;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.UnknownKey;

/** A list in the order of its ranks. */
record Ranking<T>(List<Placed<T>> places) {

    static <T> Ranking<T> of(Collection<Placed<T>> all) {
        return new Ranking<>(all.stream().sorted(comparing(Placed::rank)).toList());
    }

    /**
     * A page of it.
     *
     * @param criteria how many scores its ranks have
     * @throws UnknownKey if the page is to come after what is no rank
     */
    Page<Ranked<T>> page(PageRequest wanted, int criteria) {
        var first = wanted.after() == null ? 0 : after(Rank.parse(wanted.after(), criteria));
        var end = Math.min(places.size(), first + wanted.size());
        var items = IntStream.range(first, end)
                .mapToObj(i -> new Page.Item<>(places.get(i).rank().key(), ranked(i)))
                .toList();
        return new Page<>(items, end < places.size(), (long) places.size(), first);
    }

    private int after(Rank rank) {
        return Math.toIntExact(places.stream()
                .takeWhile(place -> place.rank().compareTo(rank) <= 0)
                .count());
    }

    private Ranked<T> ranked(int i) {
        var place = places.get(i);
        var next = i + 1 < places.size() ? places.get(i + 1) : null;
        return new Ranked<>(i + 1, place.rank(), place.value(), next);
    }
}
