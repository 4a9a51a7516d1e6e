package org.throughline.proof;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Adoption.Status;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Study;
import org.throughline.proof.CaseRows.Succession;

/** What became of the organisations and networks of a case, and what that changes. */
record SituationsOfBodies(Situations situations) {

    void add(GeneratedCase asked) {
        var rows = asked.rows();
        var scope = new ReferenceScope(rows, asked.view());
        var bodies = new ReferenceBodies(rows, scope);
        rows.successions().forEach(succession -> addDates(rows, scope, succession));
        for (var body : GeneratedRows.BODIES) {
            addChains(rows, scope, bodies, body);
        }
        rows.adoptions()
                .forEach(adoption -> rows.adoptions().stream()
                        .filter(other -> isOfSameProgramme(adoption, other))
                        .forEach(other -> addSources(adoption, other)));
        rows.innovations().forEach(innovation -> addUptake(asked, bodies, innovation));
        for (var one : rows.studies()) {
            rows.studies().stream().filter(other -> other != one).forEach(other -> addLine(bodies, one, other));
        }
    }

    private void addDates(CaseRows rows, ReferenceScope scope, Succession succession) {
        var told = succession.told();
        var isDated = told != null && told.since() != null;
        var from = body(rows, succession.of());
        var to = body(rows, succession.by());
        var hasEnd = from.anyMatch(body -> body.to() != null);
        var hasBeginning = to.anyMatch(body -> body.from() != null);
        situations.saw("succession that is a field", told == null);
        situations.saw("succession with a date", isDated);
        situations.saw("succession at the end of what was", !isDated && hasEnd);
        situations.saw("succession at the beginning of what followed", !isDated && !hasEnd && hasBeginning);
        situations.saw("succession without a date", !isDated && !hasEnd && !hasBeginning);
        situations.saw("succession that does not count", !scope.counts(succession));
    }

    private static Stream<CaseRows.Body> body(CaseRows rows, String id) {
        return rows.bodies().stream().filter(body -> body.id().equals(id));
    }

    private void addChains(CaseRows rows, ReferenceScope scope, ReferenceBodies bodies, String body) {
        var counting = rows.successions().stream().filter(scope::counts).toList();
        var stands = bodies.standsFor(body);
        var isSucceeded = counting.stream().anyMatch(row -> row.of().equals(body));
        situations.saw("body that leads only in a circle", isSucceeded && stands.contains(body));
        situations.saw("body that was split", stands.size() > 1);
        situations.saw(
                "body that others were merged into",
                counting.stream()
                                .filter(row -> row.by().equals(body))
                                .map(Succession::of)
                                .distinct()
                                .count()
                        > 1);
    }

    private void addUptake(GeneratedCase asked, ReferenceBodies bodies, CaseRows.Innovation innovation) {
        var proof = new ReferenceProof(asked.rows(), asked.view());
        for (var group : proof.independent(innovation.id())) {
            var adopters = group.getFirst();
            situations.saw("group of " + adopters.size());
            situations.saw(
                    "group of those that others join",
                    adopters.stream().anyMatch(one -> adopters.stream().anyMatch(other -> !bodies.areOne(one, other))));
        }
        for (var id : proof.standing(innovation.id(), ReferenceUptake.Standing.OF_DEVELOPER)) {
            var adopter = adoption(asked, id).adopter();
            situations.sawWhether("developer by itself", innovation.developers().contains(adopter));
        }
        for (var id : proof.standing(innovation.id(), ReferenceUptake.Standing.BLOCK_CLAIM)) {
            addClaim(adoption(asked, id));
        }
        for (var standing : ReferenceUptake.Standing.values()) {
            proof.standing(innovation.id(), standing).forEach(_ -> situations.saw("standing " + standing));
        }
    }

    private static Adoption adoption(GeneratedCase asked, String id) {
        return asked.rows().adoptions().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void addClaim(Adoption claim) {
        var isNational = claim.status() == Status.NATIONAL;
        var isOfNetwork = claim.adopter().startsWith("net/");
        var isOfGovernment = CaseRows.isOfGovernment(claim.adopter());
        situations.saw("claim that is national only", isNational && !isOfNetwork && !isOfGovernment);
        situations.saw("claim of a network only", isOfNetwork && !isNational);
        situations.saw("claim of the government only", isOfGovernment && !isNational);
        situations.saw("claim told together only", !isNational && !isOfNetwork && !isOfGovernment);
    }

    private static boolean isOfSameProgramme(Adoption one, Adoption other) {
        return one.innovation().equals(other.innovation())
                && !one.adopter().equals(other.adopter())
                && GeneratedRows.PROGRAMMES.stream()
                        .anyMatch(via -> one.via().contains(via) && other.via().contains(via));
    }

    private void addSources(Adoption one, Adoption other) {
        var sources = one.stand().sources();
        var others = other.stand().sources();
        situations.saw("programme that shares all sources", others.containsAll(sources));
        situations.saw(
                "programme that shares some sources",
                sources.stream().anyMatch(others::contains) && !others.containsAll(sources));
        situations.saw("programme that shares no source", sources.stream().noneMatch(others::contains));
    }

    private void addLine(ReferenceBodies bodies, Study one, Study other) {
        var pairs = one.conductedBy().stream()
                .flatMap(body -> other.conductedBy().stream().map(next -> List.of(body, next)))
                .toList();
        var isShared = pairs.stream().anyMatch(pair -> pair.getFirst().equals(pair.getLast()));
        var isMerged = pairs.stream().anyMatch(pair -> bodies.areOne(pair.getFirst(), pair.getLast()));
        situations.saw("line by conductor", isShared);
        situations.saw("line by conductors that became one", isMerged && !isShared);
        situations.saw(
                "line without conductors",
                one.conductedBy().isEmpty() && other.conductedBy().isEmpty());
        situations.saw(
                "line by registration",
                one.registration() != null && one.registration().equals(other.registration()));
        situations.saw("line by award", one.award() != null && one.award().equals(other.award()));
    }

    static Stream<String> wanted() {
        var standings = Stream.of(ReferenceUptake.Standing.values()).map(standing -> "standing " + standing);
        return Stream.concat(
                standings,
                Stream.of(
                        "succession that is a field",
                        "succession with a date",
                        "succession at the end of what was",
                        "succession at the beginning of what followed",
                        "succession without a date",
                        "succession that does not count",
                        "body that leads only in a circle",
                        "body that was split",
                        "body that others were merged into",
                        "group of 1",
                        "group of 2",
                        "group of 3",
                        "group of those that others join",
                        "developer by itself: yes",
                        "developer by itself: no",
                        "claim that is national only",
                        "claim of a network only",
                        "claim of the government only",
                        "claim told together only",
                        "programme that shares all sources",
                        "programme that shares some sources",
                        "programme that shares no source",
                        "line by conductor",
                        "line by conductors that became one",
                        "line without conductors",
                        "line by registration",
                        "line by award"));
    }
}
