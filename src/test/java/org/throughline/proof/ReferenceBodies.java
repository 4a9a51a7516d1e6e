package org.throughline.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.proof.CaseRows.Succession;

/** "One body" of the rule, for one viewpoint. */
record ReferenceBodies(CaseRows rows, ReferenceScope scope) {

    /** Whether what two bodies stand for has a member in common. */
    boolean areOne(String body, String other) {
        return standsFor(body).stream().anyMatch(standsFor(other)::contains);
    }

    /** Bodies that are one, or joined by others of them; each group once, by its least body. */
    List<Set<String>> groups(Set<String> bodies) {
        var groups = new ArrayList<Set<String>>();
        for (var body : new TreeSet<>(bodies)) {
            if (groups.stream().noneMatch(group -> group.contains(body))) {
                groups.add(group(body, bodies));
            }
        }
        return groups;
    }

    private Set<String> group(String body, Set<String> bodies) {
        var group = new TreeSet<>(Set.of(body));
        while (group.addAll(bodies.stream()
                .filter(one -> group.stream().anyMatch(other -> areOne(one, other)))
                .toList())) {}
        return group;
    }

    /** What a body stands for. */
    Set<String> standsFor(String body) {
        var reached = became(body);
        reached.removeIf(one -> !followers(Set.of(one)).isEmpty());
        return reached.isEmpty() ? Set.of(body) : reached;
    }

    /** A body and all that it became. */
    Set<String> became(String body) {
        var reached = new HashSet<>(Set.of(body));
        while (reached.addAll(followers(reached))) {}
        return reached;
    }

    private List<String> followers(Set<String> bodies) {
        return rows.successions().stream()
                .filter(row -> bodies.contains(row.of()) && scope.counts(row))
                .map(Succession::by)
                .toList();
    }
}
