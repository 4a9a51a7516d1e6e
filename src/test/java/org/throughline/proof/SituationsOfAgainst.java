package org.throughline.proof;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Evidence.Role;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.ReferenceUptake.Standing;

/** What speaks against the innovations of a case. */
record SituationsOfAgainst(Situations situations) {

    private static final List<Contrary.Kind> OF_EVIDENCE = List.of(
            Contrary.Kind.AGAINST, Contrary.Kind.NULL_RESULT, Contrary.Kind.MIXED_RESULT, Contrary.Kind.RETRACTED);

    void add(GeneratedCase asked) {
        var proof = new ReferenceProof(asked.rows(), asked.view());
        for (var innovation : GeneratedRows.INNOVATIONS) {
            var against = proof.against(innovation);
            situations.saw("nothing against", against.isEmpty());
            for (var kind : Contrary.Kind.values()) {
                var told = against.stream().filter(one -> one.kind() == kind).toList();
                situations.saw("some " + kind, !told.isEmpty());
                situations.saw("several " + kind, told.size() > 1);
                situations.saw(
                        kind + " on cost",
                        asked.rows().evidence().stream().anyMatch(row -> isOnCost(row) && isToldBy(told, row.id())));
            }
            addStops(asked, proof.standing(innovation, Standing.STOPPED));
        }
    }

    private static boolean isOnCost(Evidence row) {
        return row.role() == Role.EVALUATES_COST;
    }

    private static boolean isToldBy(List<ReferenceAgainst.Told> told, String id) {
        return told.stream().anyMatch(one -> one.fact().equals(id));
    }

    private void addStops(GeneratedCase asked, List<String> stopped) {
        var scope = new ReferenceScope(asked.rows(), asked.view());
        var deeds = new ReferenceDeeds(asked.rows(), scope, new ReferenceBodies(asked.rows(), scope));
        var rows = asked.rows().adoptions().stream()
                .filter(row -> stopped.contains(row.id()))
                .toList();
        for (var row : rows) {
            var stops = stops(deeds, row);
            situations.saw("stop told by itself", stops.isEmpty());
            situations.saw("stop told by several", stops.size() > 1);
            situations.saw(
                    "stop of what the adopter became",
                    stops.stream().anyMatch(stop -> !stop.adopter().equals(row.adopter())));
            situations.saw("stop to come, stopped before", row.status() == Status.DEADOPTED && !stops.isEmpty());
            situations.saw(
                    "stop of several",
                    stops.stream()
                            .anyMatch(stop -> rows.stream()
                                    .anyMatch(other ->
                                            other != row && stops(deeds, other).contains(stop))));
        }
    }

    private static List<Adoption> stops(ReferenceDeeds deeds, Adoption row) {
        return deeds.stopsSince(deeds.then(row)).toList();
    }

    static Stream<String> wanted() {
        var kinds = Stream.of(Contrary.Kind.values()).flatMap(kind -> Stream.of("some " + kind, "several " + kind));
        var onCost = OF_EVIDENCE.stream().map(kind -> kind + " on cost");
        var others = Stream.of(
                "nothing against",
                "stop told by itself",
                "stop told by several",
                "stop of what the adopter became",
                "stop to come, stopped before",
                "stop of several");
        return Stream.of(kinds, onCost, others).flatMap(names -> names);
    }
}
