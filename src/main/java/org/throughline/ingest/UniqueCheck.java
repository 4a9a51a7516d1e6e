package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.NodeKind;

/** No two rows of a kind hold the same in a field. */
final class UniqueCheck implements AcrossCheck {

    private final NodeKind kind;
    private final String field;
    private final Map<String, List<Witness>> holders = new HashMap<>();

    UniqueCheck(NodeKind kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public void see(Sighting sighting) {
        if (sighting.kind() == kind && sighting.json().has(field)) {
            var value = sighting.json().path(field).asString();
            holders.computeIfAbsent(value, first -> new ArrayList<>(1)).add(sighting.witness());
        }
    }

    @Override
    public Set<NodeKind> wanted() {
        return holders.isEmpty() ? Set.of() : Set.of(kind);
    }

    @Override
    public void refuse(Refusals refusals) {
        holders.forEach((value, witnesses) -> {
            for (var witness : witnesses) {
                witnesses.stream()
                        .filter(other -> other != witness)
                        .findFirst()
                        .ifPresent(other -> witness.refuse(
                                refusals,
                                field,
                                "%s, which %s has too".formatted(value, other),
                                "each value in one row"));
            }
        });
    }
}
