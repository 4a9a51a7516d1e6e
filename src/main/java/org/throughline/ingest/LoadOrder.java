package org.throughline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts rows into an order in which each comes after all it refers to, as far as that can be: rows that refer to each
 * other, directly or in a circle, come together. This is R. Tarjan's algorithm for strongly connected components
 * (<cite>Depth-first search and linear graph algorithms</cite>, 1972), without recursion, so that a long chain of
 * references does not exhaust the stack.
 */
final class LoadOrder {

    private static final int UNSEEN = -1;

    private final Arrows arrows;
    private final int[] seenAt;
    private final int[] reach;
    private final boolean[] open;
    private final IntStack path = new IntStack();
    private final IntStack waiting = new IntStack();
    private final int[] arrowsTaken;
    private final List<int[]> components = new ArrayList<>();
    private int seen;

    private LoadOrder(Arrows arrows) {
        this.arrows = arrows;
        seenAt = new int[arrows.nodes()];
        Arrays.fill(seenAt, UNSEEN);
        reach = new int[arrows.nodes()];
        open = new boolean[arrows.nodes()];
        arrowsTaken = new int[arrows.nodes()];
    }

    /**
     * The strongly connected components, each after all that it leads to, and otherwise in the order of the nodes.
     *
     * @param arrows from each row to those that it refers to
     */
    static List<int[]> components(Arrows arrows) {
        var order = new LoadOrder(arrows);
        for (int node = 0; node < arrows.nodes(); node++) {
            if (order.seenAt[node] == UNSEEN) {
                order.searchFrom(node);
            }
        }
        return order.components;
    }

    private void searchFrom(int root) {
        enter(root);
        while (!path.isEmpty()) {
            int node = path.top();
            if (arrowsTaken[node] < arrows.count(node)) {
                follow(node, arrows.target(node, arrowsTaken[node]++));
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(int node) {
        seenAt[node] = seen;
        reach[node] = seen++;
        open[node] = true;
        path.push(node);
        waiting.push(node);
    }

    private void follow(int node, int target) {
        if (seenAt[target] == UNSEEN) {
            enter(target);
        } else if (open[target]) {
            reach[node] = Math.min(reach[node], seenAt[target]);
        }
    }

    private void leave(int node) {
        if (!path.isEmpty()) {
            reach[path.top()] = Math.min(reach[path.top()], reach[node]);
        }
        if (reach[node] == seenAt[node]) {
            components.add(waiting.popDownTo(node));
            for (int member : components.getLast()) {
                open[member] = false;
            }
        }
    }

    private static final class IntStack {
        private int[] values = new int[64];
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        int top() {
            return values[size - 1];
        }

        int pop() {
            return values[--size];
        }

        void push(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        /** Takes off everything above {@code value}, and {@code value} itself. */
        int[] popDownTo(int value) {
            int end = size;
            while (pop() != value) {
                // The stack holds the value by construction.
            }
            return Arrays.copyOfRange(values, size, end);
        }
    }
}
