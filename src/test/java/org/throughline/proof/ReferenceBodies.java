package org.throughline.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.proof.CaseRows.Body;
import org.throughline.proof.CaseRows.Succession;

/** "One body" of the rule, for one viewpoint. */
record ReferenceBodies(CaseRows rows, ReferenceScope scope) {

    /** Whether two are one body: all that is one with the first, by any others in between, holds the second. */
    boolean areOne(String body, String other) {
        var all = Stream.concat(rows.bodies().stream().map(Body::id), Stream.of(body, other))
                .toList();
        var joined = new HashSet<>(Set.of(body));
        while (joined.addAll(sharing(joined, all))) {}
        return joined.contains(other);
    }

    /** The bodies that are one, each group once, by its least id. */
    List<Set<String>> groups(Set<String> bodies) {
        var groups = new ArrayList<Set<String>>();
        for (var body : new TreeSet<>(bodies)) {
            if (groups.stream().noneMatch(group -> group.contains(body))) {
                var group = new TreeSet<>(bodies);
                group.removeIf(other -> !areOne(body, other));
                groups.add(group);
            }
        }
        return groups;
    }

    /** What a body stands for. */
    Set<String> standsFor(String body) {
        var reached = new HashSet<>(Set.of(body));
        while (reached.addAll(followers(reached))) {}
        reached.removeIf(one -> !followers(Set.of(one)).isEmpty());
        return reached.isEmpty() ? Set.of(body) : reached;
    }

    private List<String> sharing(Set<String> joined, List<String> all) {
        var ends = joined.stream().flatMap(one -> standsFor(one).stream()).toList();
        return all.stream()
                .filter(one -> standsFor(one).stream().anyMatch(ends::contains))
                .toList();
    }

    private List<String> followers(Set<String> bodies) {
        return rows.successions().stream()
                .filter(row -> bodies.contains(row.of()) && scope.counts(row))
                .map(Succession::by)
                .toList();
    }
}
