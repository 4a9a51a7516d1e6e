package org.throughline.graph;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What could not be read from the graph when it was last looked at, and so is left out of something that is derived from
 * the graph.
 */
public final class UnreadableThings {

    private static final Logger log = LoggerFactory.getLogger(UnreadableThings.class);

    private final String derived;
    private final Map<Id, String> reasons = new ConcurrentHashMap<>();

    /** @param derived what lacks them, for the log */
    public UnreadableThings(String derived) {
        this.derived = derived;
    }

    /** How many are known since the program started. */
    public int count() {
        return reasons.size();
    }

    /**
     * Notes what came of reading, and says in the log what was not known before.
     *
     * @param read all that were looked at
     * @param unreadable those of them that cannot be read
     */
    public void note(Set<Id> read, List<UnreadableThing> unreadable) {
        var found = unreadable.stream()
                .collect(toMap(UnreadableThing::id, UnreadableThing::getMessage, (first, again) -> first));
        reasons.keySet().removeIf(id -> read.contains(id) && !found.containsKey(id));
        found.forEach((id, reason) -> {
            if (!reason.equals(reasons.put(id, reason))) {
                log.warn("{}; it is left out of {} until it is corrected, as by an import of its row", reason, derived);
            }
        });
    }

    /** What was removed from the graph is unreadable no more. */
    public void forget(Set<Id> removed) {
        reasons.keySet().removeAll(removed);
    }

    /** Nor is anything of another graph. */
    public void forgetAll() {
        reasons.clear();
    }
}
