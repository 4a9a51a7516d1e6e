package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.check.Conditions;
import org.throughline.ingest.format.AcrossRule.Target;

/** The row referred to has one of certain values. */
final class TargetCheck implements AcrossCheck {

    private final NodeKind kind;
    private final Set<NodeKind> targetKinds;
    private final Target rule;
    private final List<Reference> references = new ArrayList<>();
    private final Map<Id, Boolean> targets = new HashMap<>();

    TargetCheck(NodeKind kind, List<NodeKind> targetKinds, Target rule) {
        this.kind = kind;
        this.targetKinds = Set.copyOf(targetKinds);
        this.rule = rule;
    }

    @Override
    public void see(Sighting sighting) {
        if (targetKinds.contains(sighting.kind())) {
            targets.put(sighting.id(), Conditions.hold(rule.has(), sighting.json()));
        }
        if (sighting.kind() == kind && sighting.row() != null && Conditions.hold(rule.where(), sighting.json())) {
            references.add(new Reference(
                    sighting.row(), new Id(sighting.json().path(rule.field()).stringValue())));
        }
    }

    @Override
    public Set<NodeKind> wanted() {
        var unknown = new HashSet<NodeKind>();
        references.stream()
                .map(Reference::target)
                .filter(target -> !targets.containsKey(target))
                .forEach(target -> unknown.add(target.kind()));
        return unknown;
    }

    @Override
    public void refuse(Refusals refusals) {
        for (var reference : references) {
            if (!targets.getOrDefault(reference.target(), true)) {
                refusals.refuse(
                        reference.row(),
                        rule.field(),
                        reference.target() + ", which is not of " + Conditions.described(rule.has()),
                        Conditions.described(rule.has()) + " where " + Conditions.described(rule.where()));
            }
        }
    }

    private record Reference(Row row, Id target) {}
}
