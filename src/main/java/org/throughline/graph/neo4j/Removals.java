package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.graph.Cypher;
import org.throughline.graph.Id;
import org.throughline.graph.StillReferredTo;

/**
 * Takes nodes out. The ends of facts are stamped, rather than kept on the tombstones, because a tombstone goes when its id
 * is written again, perhaps between other ends.
 */
@Component
class Removals {

    private static final String REMOVABLE = Cypher.file("graph/removable-nodes");
    private static final String REFERRING = Cypher.file("graph/referring-nodes");
    private static final String STAMP_ENDS = Cypher.file("graph/stamp-ends");
    private static final String REMOVE = Cypher.file("graph/remove-nodes");
    private static final String LEAVE_TOMBSTONES = Cypher.file("graph/leave-tombstones");

    private final Statements statements;

    Removals(Statements statements) {
        this.statements = statements;
    }

    /**
     * Removes nodes, with the retired versions of facts.
     *
     * @param revision the revision that the removal makes
     * @return those of {@code ids} that were there
     * @throws StillReferredTo if something that stays refers to one of them
     */
    Set<Id> remove(Set<Id> ids, long revision) {
        var there = statements.run(
                REMOVABLE,
                Map.of("ids", Statements.texts(ids)),
                row -> new Removable(
                        row.get("id").asString(), row.get("retired").asList(version -> version.asString())));
        var nodes = there.stream().flatMap(Removable::nodes).distinct().toList();
        requireUnreferred(nodes);
        statements.run(STAMP_ENDS, Map.of("ids", nodes, "revision", revision));
        statements.run(REMOVE, Map.of("ids", nodes));
        var removed = there.stream().map(Removable::id).toList();
        statements.run(LEAVE_TOMBSTONES, Map.of("ids", removed, "revision", revision));
        return removed.stream().map(Id::new).collect(toSet());
    }

    private void requireUnreferred(Collection<String> nodes) {
        var references = statements.run(
                REFERRING,
                Map.of("ids", nodes),
                row -> new StillReferredTo.Reference(
                        new Id(row.get("id").asString()),
                        new Id(row.get("refersTo").asString())));
        if (!references.isEmpty()) {
            throw new StillReferredTo(references);
        }
    }

    /** A node that is there, and the retired versions that go with it. */
    private record Removable(String id, List<String> retired) {

        Stream<String> nodes() {
            return Stream.concat(Stream.of(id), retired.stream());
        }
    }
}
