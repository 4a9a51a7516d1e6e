package org.throughline.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;

/** A row refers to another of its kind only where that one refers back. */
final class MutualCheck implements AcrossCheck {

    private final NodeKind kind;
    private final String field;
    private final Map<Id, Witness> witnesses = new HashMap<>();
    private final Map<Id, Set<Id>> references = new HashMap<>();

    MutualCheck(NodeKind kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public void see(Sighting sighting) {
        if (sighting.kind() != kind) {
            return;
        }
        witnesses.put(sighting.id(), sighting.witness());
        var ids = new HashSet<Id>();
        sighting.json().path(field).valueStream().forEach(id -> ids.add(new Id(id.stringValue())));
        references.put(sighting.id(), ids);
    }

    @Override
    public Set<NodeKind> wanted() {
        return witnesses.isEmpty() ? Set.of() : Set.of(kind);
    }

    @Override
    public void refuse(Refusals refusals) {
        references.forEach((id, others) -> others.stream()
                .filter(other -> references.containsKey(other) && !refersTo(other, id))
                .forEach(other -> refuse(witness(id), witness(other), refusals)));
    }

    private void refuse(Witness one, Witness other, Refusals refusals) {
        one.refuse(refusals, field, "%s, which does not do so in turn".formatted(other), "a reference in both rows");
        if (one.row() == null) {
            other.refuse(refusals, field, "no " + one + ", which refers to this row", "a reference in both rows");
        }
    }

    private boolean refersTo(Id from, Id to) {
        return references.getOrDefault(from, Set.of()).contains(to);
    }

    private Witness witness(Id id) {
        return witnesses.getOrDefault(id, new Witness(id, null));
    }
}
