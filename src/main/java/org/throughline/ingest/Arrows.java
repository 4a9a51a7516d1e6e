package org.throughline.ingest;

import java.util.Arrays;

/** Which nodes, numbered from 0, lead to which. Takes four bytes an arrow. */
final class Arrows {

    private final int[] starts;
    private final int[] targets;

    private Arrows(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /** Arrows from each node to those in the array at its number. */
    static Arrows of(int[][] targetsOf) {
        var starts = new int[targetsOf.length + 1];
        for (int node = 0; node < targetsOf.length; node++) {
            starts[node + 1] = starts[node] + targetsOf[node].length;
        }
        var targets = new int[starts[targetsOf.length]];
        for (int node = 0; node < targetsOf.length; node++) {
            System.arraycopy(targetsOf[node], 0, targets, starts[node], targetsOf[node].length);
        }
        return new Arrows(starts, targets);
    }

    int nodes() {
        return starts.length - 1;
    }

    /** How many arrows leave {@code node}. */
    int count(int node) {
        return starts[node + 1] - starts[node];
    }

    /** Where the arrow of {@code node} with this number, from 0, leads. */
    int target(int node, int arrow) {
        return targets[starts[node] + arrow];
    }

    /** The same arrows, each turned round. */
    Arrows reversed() {
        var begins = new int[nodes() + 1];
        for (int target : targets) {
            begins[target + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        var next = begins.clone();
        var sources = new int[targets.length];
        for (int node = 0; node < nodes(); node++) {
            for (int arrow = 0; arrow < count(node); arrow++) {
                sources[next[target(node, arrow)]++] = node;
            }
        }
        return new Arrows(begins, sources);
    }
}
