package org.throughline.takeaway;

import java.util.List;
import org.throughline.proof.Count;

/**
 * As much of a long list as is named in explanations.
 *
 * @param named its first
 * @param more how many there are beside them
 */
record Cut<T>(List<T> named, int more) {

    static <T> Cut<T> of(List<T> all) {
        var named = all.subList(0, Math.min(all.size(), Count.NAMED));
        return new Cut<>(List.copyOf(named), all.size() - named.size());
    }

    /** How many there are in all. */
    int all() {
        return named.size() + more;
    }
}
