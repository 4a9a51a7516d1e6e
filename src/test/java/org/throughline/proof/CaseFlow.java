package org.throughline.proof;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.CurriculumNode;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.FlowFact;
import org.throughline.flow.StudyNode;
import org.throughline.flow.Succession;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Topic;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;
import org.throughline.proof.CaseRows.Stand;

/** Writes the rows of a case in the words of the flow. */
record CaseFlow(CaseRows rows) {

    static PlainFlow of(CaseRows rows) {
        var writer = new CaseFlow(rows);
        return new PlainFlow(
                rows.innovations().stream().map(writer::dossier).toList(),
                rows.bodies().stream().map(writer::actor).toList(),
                rows.conditions().stream()
                        .map(CaseRows.Broader::condition)
                        .distinct()
                        .map(writer::topic)
                        .toList());
    }

    static Viewpoint viewpoint(CaseView view) {
        return new Viewpoint(
                date(view.asOf()),
                view.knownAt() == null ? null : Instant.parse(view.knownAt()),
                view.ignoring().stream().map(Id::new).collect(Collectors.toSet()));
    }

    private Dossier dossier(CaseRows.Innovation row) {
        return new Dossier(
                new Id(row.id()),
                "I",
                null,
                ids(row.conditions()),
                ids(row.developers()),
                row.guidance().stream()
                        .map(guidance -> Optional.ofNullable(date(guidance.date())))
                        .toList(),
                ids(row.sources()),
                rows.evidence().stream()
                        .filter(fact -> fact.innovation().equals(row.id()))
                        .map(this::evidence)
                        .sorted(comparing(FlowFact::id))
                        .toList(),
                rows.adoptions().stream()
                        .filter(fact -> fact.innovation().equals(row.id()))
                        .map(this::adoption)
                        .sorted(comparing(FlowFact::id))
                        .toList(),
                rows.teaching().stream()
                        .filter(fact -> fact.innovation().equals(row.id()))
                        .map(this::teaching)
                        .sorted(comparing(FlowFact::id))
                        .toList());
    }

    private EvidenceEdge evidence(CaseRows.Evidence row) {
        var study = rows.study(row.study());
        var node = new StudyNode(
                new Id(study.id()),
                study.design(),
                date(study.published()),
                date(study.retracted()),
                ids(study.conductedBy()),
                study.registration(),
                study.award(),
                ids(study.conditions()),
                study.basis());
        return new EvidenceEdge(new Id(row.id()), node, row.role(), row.direction(), provenance(row.stand()));
    }

    private AdoptionEdge adoption(CaseRows.Adoption row) {
        return new AdoptionEdge(
                new Id(row.id()),
                new Id(row.adopter()),
                ids(row.via()),
                row.status(),
                date(row.from()),
                date(row.to()),
                date(rows.innovation(row.innovation()).introduced()),
                provenance(row.stand()));
    }

    private TeachingEdge teaching(CaseRows.Teaching row) {
        var curriculum = rows.curriculum(row.curriculum());
        var node = new CurriculumNode(
                new Id(curriculum.id()),
                List.of(),
                new Period(date(curriculum.from()), date(curriculum.to())),
                curriculum.basis());
        return new TeachingEdge(new Id(row.id()), node, row.coverage(), provenance(row.stand()));
    }

    private Actor actor(CaseRows.Body row) {
        var successions = rows.successions().stream()
                .filter(succession -> succession.of().equals(row.id()))
                .map(CaseFlow::succession)
                .toList();
        var ofOrganisation = CaseRows.isOfGovernment(row.id()) ? "GOVERNMENT_BODY" : "NHS_TRUST";
        var kind = row.id().startsWith("net/") ? "AHSN" : ofOrganisation;
        var period = new Period(date(row.from()), date(row.to()));
        return new Actor(new Id(row.id()), "A", kind, null, null, period, successions, List.of());
    }

    private static Succession succession(CaseRows.Succession row) {
        var told = row.told();
        var link = told == null
                ? null
                : new Succession.SuccessionLink(new Id(told.id()), date(told.since()), provenance(told.stand()));
        return new Succession(new Id(row.by()), link);
    }

    private Topic topic(String condition) {
        var broader = rows.conditions().stream()
                .filter(row -> row.condition().equals(condition))
                .map(row -> new Id(row.broader()));
        return new Topic(new Id(condition), broader.collect(Collectors.toSet()));
    }

    private static Provenance provenance(Stand row) {
        var retired = row.retired();
        return new Provenance(
                row.basis(),
                ids(row.sources()),
                row.status(),
                Instant.parse(row.recorded()),
                retired == null ? null : Instant.parse(retired));
    }

    private static List<Id> ids(Collection<String> rows) {
        return rows.stream().sorted().map(Id::new).toList();
    }

    private static @Nullable PartialDate date(@Nullable String row) {
        return row == null ? null : PartialDate.parse(row);
    }
}
