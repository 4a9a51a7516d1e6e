package org.throughline.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.AcrossCheck.Sighting;
import org.throughline.ingest.format.AcrossRule;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;

/** Checks every rule that takes several rows, those in the graph included. */
final class AcrossChecks {

    private final FileKinds kinds;
    private final GraphEntries graph;
    private final List<AcrossCheck> checks;
    private final Set<NodeKind> concerned = new HashSet<>();

    AcrossChecks(FileKinds kinds, GraphEntries graph) {
        this.kinds = kinds;
        this.graph = graph;
        checks = kinds.files().stream()
                .flatMap(kind -> kind.acrossRules().stream().map(rule -> check(kind, rule)))
                .toList();
    }

    private AcrossCheck check(FileKind kind, AcrossRule rule) {
        concerned.add(kind.kind());
        return switch (rule) {
            case AcrossRule.Unique(var field) -> new UniqueCheck(kind.kind(), field);
            case AcrossRule.Mutual(var field) -> new MutualCheck(kind.kind(), field);
            case AcrossRule.Exclusive exclusive -> new ExclusiveCheck(kind.kind(), exclusive);
            case AcrossRule.Acyclic acyclic -> new AcyclicCheck(kind.kind(), acyclic);
            case AcrossRule.Target target -> {
                var to = kind.field(target.field()).to();
                concerned.addAll(to);
                yield new TargetCheck(kind.kind(), to, target);
            }
        };
    }

    /** Refuses the rows that break a rule. */
    void check(Rows rows, Refusals refusals) {
        for (var row : rows.all()) {
            if (concerned.contains(row.kind().kind())) {
                var json = RowJson.readCanonical(row.json());
                see(new Sighting(row.kind().kind(), row.id(), json, row));
            }
        }
        var wanted = new HashSet<NodeKind>();
        checks.forEach(check -> wanted.addAll(check.wanted()));
        wanted.forEach(kind -> seeGraph(kinds.of(kind), rows));
        checks.forEach(check -> check.refuse(refusals));
        rows.removeRefused();
    }

    private void seeGraph(FileKind kind, Rows rows) {
        for (var entry : new StandingEntries(kind.kind(), graph)) {
            if (!rows.contains(entry.id())) {
                see(new Sighting(kind.kind(), entry.id(), RowMapper.row(kind, entry), null));
            }
        }
    }

    private void see(Sighting sighting) {
        checks.forEach(check -> check.see(sighting));
    }
}
