package org.throughline.search;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.graph.Id;
import org.throughline.graph.UnreadableThing;

/** The things that could not be read from the graph when they were last looked at, and so are left out of the index. */
@Component
class UnreadableThings {

    private static final Logger log = LoggerFactory.getLogger(UnreadableThings.class);

    private final Map<Id, String> reasons = new ConcurrentHashMap<>();

    /** How many are known since the program started. */
    int count() {
        return reasons.size();
    }

    /**
     * Notes what came of reading things, and says in the log what was not known before.
     *
     * @param read all that were looked at
     * @param unreadable those of them that cannot be read
     */
    void note(Set<Id> read, List<UnreadableThing> unreadable) {
        var found = unreadable.stream().collect(toMap(UnreadableThing::id, UnreadableThing::getMessage));
        reasons.keySet().removeIf(id -> read.contains(id) && !found.containsKey(id));
        found.forEach((id, reason) -> {
            if (!reason.equals(reasons.put(id, reason))) {
                log.warn("{}; it is left out of search until it is corrected, as by an import of its row", reason);
            }
        });
    }

    /** What was removed from the graph is unreadable no more. */
    void forget(Set<Id> removed) {
        reasons.keySet().removeAll(removed);
    }

    /** Nor is anything of another graph. */
    void forgetAll() {
        reasons.clear();
    }
}
