package org.throughline.proof;

import static org.throughline.graph.Adoption.Status.ADOPTED;
import static org.throughline.graph.Adoption.Status.DEADOPTED;
import static org.throughline.graph.Adoption.Status.NATIONAL;
import static org.throughline.graph.Adoption.Status.SPREAD;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Study.Design;
import org.throughline.graph.Teaching.Coverage;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Teaching;

/** "Markers" of the rule, for one viewpoint. */
record ReferenceMarkers(
        CaseRows rows,
        CaseView view,
        ReferenceScope scope,
        ReferenceBodies bodies,
        ReferenceInnovation innovations,
        ReferenceDeeds deeds,
        ReferenceUptake uptake) {

    /** Comes after every date where texts are ordered. */
    private static final String UNDATED = "undated";

    static ReferenceMarkers of(CaseRows rows, CaseView view) {
        var scope = new ReferenceScope(rows, view);
        var bodies = new ReferenceBodies(rows, scope);
        var innovations = new ReferenceInnovation(rows, scope, bodies, new ReferenceEvidence(rows, scope));
        var deeds = new ReferenceDeeds(rows, scope, bodies);
        var uptake = new ReferenceUptake(rows, scope, bodies, deeds);
        return new ReferenceMarkers(rows, view, scope, bodies, innovations, deeds, uptake);
    }

    /** What is said of a marker: also between which dates the lag lies. */
    record Said(
            Marker marker,
            Reached.State state,
            @Nullable String date,
            @Nullable Marker since,
            @Nullable String lagFrom,
            @Nullable String lagTo) {}

    List<Said> of(String innovation) {
        var since = since(innovation);
        var from = since == null ? null : first(innovation, since);
        return Stream.of(Marker.values())
                .map(marker -> say(marker, first(innovation, marker), since, from))
                .toList();
    }

    private @Nullable String first(String innovation, Marker marker) {
        return dates(innovation, marker).sorted().findFirst().orElse(null);
    }

    private Said say(Marker marker, @Nullable String date, @Nullable Marker since, @Nullable String from) {
        var state = state(date);
        var to = switch (state) {
            case REACHED -> date;
            case UNDATED -> null;
            case NOT_REACHED -> new ReferenceKnownUntil(rows).from(view);
        };
        var isLag = since != marker && from != null && to != null;
        return new Said(
                marker,
                state,
                state == Reached.State.REACHED ? date : null,
                since,
                isLag ? from : null,
                isLag ? to : null);
    }

    private static Reached.State state(@Nullable String date) {
        if (date == null) {
            return Reached.State.NOT_REACHED;
        }
        return date.equals(UNDATED) ? Reached.State.UNDATED : Reached.State.REACHED;
    }

    /** The first marker that is dated. */
    private @Nullable Marker since(String innovation) {
        for (var marker : Marker.values()) {
            if (dates(innovation, marker).anyMatch(date -> !date.equals(UNDATED))) {
                return marker;
            }
        }
        return null;
    }

    /** The dates of all that a marker looks at. */
    Stream<String> dates(String innovation, Marker marker) {
        return switch (marker) {
            case FIRST_TRIAL -> studies(innovations.body(innovation).stream().filter(this::isTrial));
            case FIRST_SYNTHESIS ->
                studies(innovations.body(innovation).stream().filter(innovations::isSynthesis));
            case FIRST_GUIDELINE -> guidance(rows.innovation(innovation));
            case FIRST_ADOPTION -> beginnings(begun(innovation));
            case TENTH_ADOPTER -> firstOfEach(innovation).sorted().skip(9).limit(1);
            case FIRST_TEACHING -> teaching(innovation);
        };
    }

    private Stream<String> studies(Stream<Evidence> evidence) {
        return evidence.map(row -> date(rows.study(row.study()).published()));
    }

    private boolean isTrial(Evidence row) {
        var design = rows.study(row.study()).design();
        return design == Design.RCT || design == Design.CLUSTER_RCT || design == Design.STEPPED_WEDGE;
    }

    private Stream<String> guidance(CaseRows.Innovation innovation) {
        if (view.ignoring().containsAll(innovation.sources())) {
            return Stream.empty();
        }
        return innovation.guidance().stream()
                .map(CaseRows.Guidance::date)
                .filter(scope::hadHappened)
                .map(ReferenceMarkers::date);
    }

    /** The adoptions that were more than a pilot, and had begun. */
    Stream<Adoption> begun(String innovation) {
        return rows.adoptions().stream()
                .filter(row -> row.innovation().equals(innovation))
                .filter(row -> Set.of(ADOPTED, SPREAD, NATIONAL).contains(row.status())
                        || (row.status() == DEADOPTED && row.to() != null))
                .filter(scope::isUsed)
                .filter(scope::hadBegun);
    }

    private static Stream<String> beginnings(Stream<Adoption> adoptions) {
        return adoptions.map(row -> date(row.from()));
    }

    /** When each of the adopters that took it up themselves did so first. */
    private Stream<String> firstOfEach(String innovation) {
        return groups(innovation).stream()
                .map(group -> beginnings(own(innovation).filter(row -> group.contains(row.adopter())))
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    }

    /** The adopters that took it up themselves, those that are one body in one group. */
    List<Set<String>> groups(String innovation) {
        return bodies.groups(own(innovation).map(Adoption::adopter).collect(Collectors.toSet()));
    }

    /** The adoptions by adopters that took it up themselves. */
    Stream<Adoption> own(String innovation) {
        return begun(innovation).filter(row -> !deeds.isBlockClaim(row)).filter(row -> !uptake.isOfDeveloper(row));
    }

    private Stream<String> teaching(String innovation) {
        return rows.teaching().stream()
                .filter(row -> row.innovation().equals(innovation))
                .filter(row -> row.coverage() != Coverage.MENTIONED)
                .filter(scope::isUsed)
                .map(this::beginning)
                .filter(scope::hadHappened)
                .map(ReferenceMarkers::date);
    }

    private @Nullable String beginning(Teaching row) {
        return rows.curriculum(row.curriculum()).from();
    }

    private static String date(@Nullable String date) {
        return date == null ? UNDATED : date;
    }
}
