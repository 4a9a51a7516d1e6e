package org.throughline.proof;

import java.util.Map;
import java.util.TreeMap;

/** Counts what generated cases hold. */
final class Situations {

    private final Map<String, Integer> counts = new TreeMap<>();

    void saw(String situation) {
        counts.merge(situation, 1, Integer::sum);
    }

    void saw(String situation, boolean isThere) {
        if (isThere) {
            saw(situation);
        }
    }

    /** Both that something is so and that it is not are situations. */
    void sawWhether(String situation, boolean isSo) {
        saw(either(situation, isSo));
    }

    int count(String situation) {
        return counts.getOrDefault(situation, 0);
    }

    static String either(String situation, boolean isSo) {
        return situation + (isSo ? ": yes" : ": no");
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
