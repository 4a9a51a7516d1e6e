package org.throughline.graph;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads things. */
public interface Things {

    /**
     * The things of the given ids, in one read however many there are.
     *
     * @param ids ids of any kind
     * @return those that exist, by id; ids of facts and unknown ids are left out
     * @throws UnreadableThing if one of them cannot be read
     */
    Map<Id, Thing> findAllById(Set<Id> ids);

    /**
     * The same, where one that cannot be read does not keep the others from being read.
     *
     * @param ids ids of any kind
     */
    Readable findReadable(Set<Id> ids);

    /**
     * What was read.
     *
     * @param things those that exist and can be read
     * @param unreadable why each of the others that exist cannot
     */
    record Readable(List<Thing> things, List<UnreadableThing> unreadable) {

        /** The things by id. */
        public Map<Id, Thing> byId() {
            return things.stream().collect(toMap(Thing::id, Function.identity()));
        }
    }

    /**
     * One page of the things of a kind.
     *
     * @param query which things, in which order, from where on
     */
    Page<Thing> find(ThingQuery query);

    /**
     * How many things {@code query} finds in all, whatever its page.
     *
     * @param query which things
     */
    long count(ThingQuery query);

    /**
     * For each of the given things, one page of the things that it leads to, in one read however many there are.
     *
     * @param query which things, and which page of them
     * @param of ids of things
     * @return a page for every id in {@code of}, an empty one where it leads to nothing
     */
    Map<Id, Page<Thing>> related(RelatedQuery query, Set<Id> of);

    /**
     * What organisations and networks are on a day: themselves where nothing had succeeded them by then, else where the
     * chains of their successors and mergers end, by name. Successions of unknown date count. A chain that leads back to
     * its beginning ends nowhere, so that its members are still themselves. What had certainly ended before the day, with
     * nothing recorded to follow it, is nothing then.
     *
     * @param day up to when successions count
     * @param ids ids of organisations and networks
     * @return for every id what it is then, empty where it had ended
     */
    Map<Id, List<Thing>> standing(LocalDate day, Set<Id> ids);
}
