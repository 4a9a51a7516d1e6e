package org.throughline.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts together what shares a mark with each other, directly or through others. */
final class Joined {

    private Joined() {}

    /**
     * The groups, each in the order given, and in the order of their first members.
     *
     * @param marks what each has; those with a mark in common belong together
     */
    static <T> List<List<T>> of(List<T> all, Function<T, ? extends Set<?>> marks) {
        var leader = new int[all.size()];
        var firstWith = new HashMap<Object, Integer>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (var mark : marks.apply(all.get(i))) {
                var other = firstWith.putIfAbsent(mark, i);
                if (other != null) {
                    join(leader, other, i);
                }
            }
        }
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leader(leader, i), first -> new ArrayList<>())
                    .add(all.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** The one with the lower place leads. */
    private static void join(int[] leader, int one, int other) {
        int first = leader(leader, one);
        int second = leader(leader, other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private static int leader(int[] leader, int of) {
        int at = of;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
