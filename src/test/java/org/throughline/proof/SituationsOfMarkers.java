package org.throughline.proof;

import static org.throughline.graph.Adoption.Status.DEADOPTED;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Teaching.Coverage;
import org.throughline.proof.CaseRows.Fact;

/** How far the innovations of a case came, and what decides it. */
record SituationsOfMarkers(Situations situations) {

    void add(GeneratedCase asked) {
        var markers = ReferenceMarkers.of(asked.rows(), asked.view());
        addDay(asked);
        for (var innovation : asked.rows().innovations()) {
            var all = markers.of(innovation.id());
            all.forEach(said -> situations.saw(said.marker() + " " + said.state()));
            situations.saw("counted from " + all.getFirst().since());
            addGuidance(markers, asked.view(), innovation);
            addUse(markers, asked, innovation.id());
            addTeaching(markers, asked, innovation.id());
            addReviews(asked.rows(), innovation.id());
        }
    }

    private void addDay(GeneratedCase asked) {
        var asOf = asked.view().asOf();
        var knownAt = asked.view().knownAt();
        var day = new ReferenceKnownUntil(asked.rows()).from(asked.view());
        situations.saw("day of asOf only", asOf != null && knownAt == null);
        situations.saw("day of knownAt only", asOf == null && knownAt != null);
        if (asOf != null && knownAt != null) {
            situations.saw("day in asOf", knownAt.startsWith(asOf));
            situations.sawWhether("day of knownAt before asOf", knownAt.startsWith(day));
        }
        if (asOf == null && knownAt == null) {
            situations.sawWhether("day of a fact", day != null);
            situations.saw(
                    "day before that of a fact that was never accepted",
                    asked.rows()
                            .facts()
                            .anyMatch(fact ->
                                    day != null && fact.stand().recorded().compareTo(day + "U") > 0));
        }
    }

    private void addGuidance(ReferenceMarkers markers, CaseView view, CaseRows.Innovation innovation) {
        var sources = innovation.sources();
        var guidance = innovation.guidance();
        var isThere =
                !markers.dates(innovation.id(), Marker.FIRST_GUIDELINE).toList().isEmpty();
        var isIgnored = view.ignoring().containsAll(sources);
        situations.saw("guidance ignored", !guidance.isEmpty() && isIgnored);
        situations.saw("guidance to come", !guidance.isEmpty() && !isIgnored && !isThere);
        situations.saw(
                "guidance of which a source is ignored",
                isThere && sources.stream().anyMatch(view.ignoring()::contains));
        situations.saw(
                "guidance dated and undated",
                isThere
                        && guidance.stream().anyMatch(one -> one.date() == null)
                        && guidance.stream().anyMatch(one -> one.date() != null));
    }

    private void addUse(ReferenceMarkers markers, GeneratedCase asked, String innovation) {
        var scope = new ReferenceScope(asked.rows(), asked.view());
        var begun = markers.begun(innovation).toList();
        var adopters = begun.stream().map(Fact::about).distinct().count();
        var own = markers.own(innovation).map(Fact::about).distinct().count();
        situations.saw(
                "only stops begun", !begun.isEmpty() && begun.stream().allMatch(row -> row.status() == DEADOPTED));
        situations.saw(
                "only stops without an end",
                begun.isEmpty()
                        && asked.rows().adoptions().stream()
                                .filter(row -> row.innovation().equals(innovation) && row.status() == DEADOPTED)
                                .anyMatch(row -> scope.isUsed(row) && scope.hadHappened(row.from())));
        var groups = markers.groups(innovation).size();
        var left = new ReferenceProof(asked.rows(), asked.view())
                .independent(innovation)
                .size();
        situations.saw("tenth of whom some ended or stopped it", groups >= 10 && left < 10);
        situations.saw("more than ten", groups > 10);
        situations.saw("no tenth since one body counts once", groups < 10 && own >= 10);
        situations.saw("no tenth since others do not count", own < 10 && adopters >= 10);
    }

    private void addTeaching(ReferenceMarkers markers, GeneratedCase asked, String innovation) {
        var scope = new ReferenceScope(asked.rows(), asked.view());
        var isTaught =
                !markers.dates(innovation, Marker.FIRST_TEACHING).toList().isEmpty();
        var teaching = asked.rows().teaching().stream()
                .filter(row -> row.innovation().equals(innovation) && scope.isUsed(row))
                .toList();
        situations.saw(
                "only mentioned", !isTaught && teaching.stream().anyMatch(row -> row.coverage() == Coverage.MENTIONED));
        situations.saw("taught before only", isTaught && teaching.stream().noneMatch(scope::counts));
    }

    private void addReviews(CaseRows rows, String innovation) {
        addReviews("evidence", rows.evidence(), innovation);
        addReviews("adoptions", rows.adoptions(), innovation);
        addReviews("teaching", rows.teaching(), innovation);
    }

    private void addReviews(String kind, List<? extends Fact> rows, String innovation) {
        var reviews = rows.stream()
                .filter(row -> row.innovation().equals(innovation))
                .map(row -> row.stand().status())
                .toList();
        situations.saw(
                kind + " only proposed or rejected",
                !reviews.isEmpty()
                        && reviews.stream()
                                .allMatch(
                                        review -> review == ReviewStatus.PROPOSED || review == ReviewStatus.REJECTED));
    }

    static Stream<String> wanted() {
        var states = Stream.of(Marker.values())
                .flatMap(marker -> Stream.of(Reached.State.values()).map(state -> marker + " " + state));
        // The tenth adopter is never the first marker that is dated.
        var since = Stream.of(Marker.values())
                .filter(marker -> marker != Marker.TENTH_ADOPTER)
                .map(marker -> "counted from " + marker);
        var others = Stream.of(
                "counted from null",
                "day of asOf only",
                "day of knownAt only",
                "day in asOf",
                "day of knownAt before asOf: yes",
                "day of knownAt before asOf: no",
                "day of a fact: yes",
                "day of a fact: no",
                "day before that of a fact that was never accepted",
                "guidance ignored",
                "guidance to come",
                "guidance of which a source is ignored",
                "guidance dated and undated",
                "only stops begun",
                "only stops without an end",
                "tenth of whom some ended or stopped it",
                "more than ten",
                "no tenth since one body counts once",
                "no tenth since others do not count",
                "only mentioned",
                "taught before only",
                "evidence only proposed or rejected",
                "adoptions only proposed or rejected",
                "teaching only proposed or rejected");
        return Stream.of(states, since, others).flatMap(names -> names);
    }
}
