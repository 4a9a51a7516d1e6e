package org.throughline.diffusion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.CurriculumNode;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.StudyNode;
import org.throughline.flow.Succession;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Membership;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;

/** Writes what the flow is made of, with all that matters little left the same. */
final class Rows {

    static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

    private Rows() {}

    static Id id(String value) {
        return new Id(value);
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    static Provenance said(Basis basis, String source) {
        return new Provenance(basis, List.of(id(source)), ReviewStatus.ACCEPTED, RECORDED, null);
    }

    static Provenance said() {
        return said(Basis.READ, "source/a");
    }

    static Actor actor(
            String id,
            String kind,
            @Nullable String region,
            @Nullable Long population,
            List<Succession> successions,
            List<MembershipEdge> memberships) {
        return new Actor(id(id), "Name of " + id, kind, region, population, Period.ALWAYS, successions, memberships);
    }

    static Actor trust(String id, @Nullable String region, MembershipEdge... memberships) {
        return actor(id, "NHS_TRUST", region, null, List.of(), List.of(memberships));
    }

    static MembershipEdge membership(String organisation, String network) {
        return membership(organisation, network, Period.ALWAYS);
    }

    static MembershipEdge membership(String organisation, String network, Period period) {
        var fact = "membership/" + slug(organisation) + "-" + slug(network);
        return new MembershipEdge(id(fact), id(organisation), id(network), Membership.Role.MEMBER, period, said());
    }

    private static String slug(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    static EvidenceEdge evidence(String fact, Study.Design design, Evidence.Direction direction) {
        return evidence(fact, design, direction, "2010", null, Evidence.Role.TRIALS);
    }

    static EvidenceEdge evidence(
            String fact,
            Study.Design design,
            Evidence.Direction direction,
            @Nullable String published,
            @Nullable String retracted,
            Evidence.Role role) {
        var study = new StudyNode(
                id("study/of-" + slug(fact)),
                design,
                date(published),
                date(retracted),
                List.of(),
                null,
                slug(fact),
                List.of(),
                Basis.READ);
        return new EvidenceEdge(id(fact), study, role, direction, said());
    }

    static AdoptionEdge adoption(String fact, String adopter, Adoption.Status status) {
        return adoption(fact, adopter, status, "2014", null);
    }

    static AdoptionEdge adoption(
            String fact, String adopter, Adoption.Status status, @Nullable String from, @Nullable String to) {
        return new AdoptionEdge(id(fact), id(adopter), List.of(), status, date(from), date(to), null, said());
    }

    static TeachingEdge teaching(String fact, Teaching.Coverage coverage, String... parties) {
        var providers = Stream.of(parties).map(Rows::id).toList();
        var curriculum = new CurriculumNode(id("curriculum/of-" + slug(fact)), providers, Period.ALWAYS, Basis.READ);
        return new TeachingEdge(id(fact), curriculum, coverage, said());
    }

    static Dossier dossier(
            String innovation,
            List<String> conditions,
            List<EvidenceEdge> evidence,
            List<AdoptionEdge> adoptions,
            List<TeachingEdge> teaching) {
        return dossier(innovation, null, conditions, List.of(), evidence, adoptions, teaching);
    }

    static Dossier dossier(
            String innovation,
            Innovation.@Nullable Status status,
            List<String> conditions,
            List<String> developers,
            List<EvidenceEdge> evidence,
            List<AdoptionEdge> adoptions,
            List<TeachingEdge> teaching) {
        return new Dossier(
                id(innovation),
                "Name of " + innovation,
                status,
                conditions.stream().map(Rows::id).toList(),
                developers.stream().map(Rows::id).toList(),
                List.of(),
                List.of(id("source/a")),
                evidence,
                adoptions,
                teaching);
    }
}
