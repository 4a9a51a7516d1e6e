package org.throughline.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads things and facts together. */
public interface Nodes {

    /**
     * The things and facts of the given ids, retired facts too, in one read however many there are.
     *
     * @param ids ids of any kind
     * @return those that exist
     * @throws UnreadableThing if one of the things cannot be read
     */
    Found find(Set<Id> ids);

    /**
     * What was read.
     *
     * @param things by id
     * @param facts by id
     */
    record Found(Map<Id, Thing> things, Map<Id, Fact> facts) {

        /** Whether there is anything of an id. */
        public boolean has(Id id) {
            return things.containsKey(id) || facts.containsKey(id);
        }

        /** All of it by id. */
        public Map<Id, Object> all() {
            var all = new HashMap<Id, Object>(things);
            all.putAll(facts);
            return all;
        }
    }
}
