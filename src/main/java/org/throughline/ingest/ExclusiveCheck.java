package org.throughline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PartialDate;
import org.throughline.ingest.check.Conditions;
import org.throughline.ingest.format.AcrossRule.Exclusive;
import tools.jackson.databind.node.ObjectNode;

/** At no time do two rows hold for one thing. */
final class ExclusiveCheck implements AcrossCheck {

    private final NodeKind kind;
    private final Exclusive rule;
    private final Map<String, List<Span>> spans = new HashMap<>();

    ExclusiveCheck(NodeKind kind, Exclusive rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public void see(Sighting sighting) {
        var row = sighting.json();
        if (sighting.kind() == kind && Conditions.hold(rule.where(), row)) {
            spans.computeIfAbsent(row.path(rule.per()).asString(), first -> new ArrayList<>(1))
                    .add(new Span(sighting.witness(), surelyFrom(row), surelyTo(row)));
        }
    }

    /** The first day on which the row surely holds. */
    private LocalDate surelyFrom(ObjectNode row) {
        return row.has(rule.from()) ? date(row, rule.from()).latest() : LocalDate.MIN;
    }

    /** The last day on which the row surely holds. */
    private LocalDate surelyTo(ObjectNode row) {
        return row.has(rule.to()) ? date(row, rule.to()).earliest() : LocalDate.MAX;
    }

    private static PartialDate date(ObjectNode row, String field) {
        return PartialDate.parse(row.path(field).stringValue());
    }

    @Override
    public Set<NodeKind> wanted() {
        return spans.isEmpty() ? Set.of() : Set.of(kind);
    }

    @Override
    public void refuse(Refusals refusals) {
        spans.forEach((thing, all) -> {
            for (var span : all) {
                all.stream()
                        .filter(other -> other != span && other.meets(span))
                        .findFirst()
                        .ifPresent(other -> span.witness()
                                .refuse(
                                        refusals,
                                        String.join(", ", rule.where().keySet()),
                                        "that it holds for %s at the same time as %s".formatted(thing, other.witness()),
                                        "one such row at a time"));
            }
        });
    }

    private record Span(Witness witness, LocalDate from, LocalDate to) {
        boolean meets(Span other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }
}
