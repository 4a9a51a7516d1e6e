package org.throughline.flow.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.CurriculumNode;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.StudyNode;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes dossiers of rows. Values are in the order of the queries.
 *
 * @param studies those that can be read, by id
 * @param curricula those that can be read, by id
 * @param readable notes what cannot be read
 */
record DossierRows(Map<Id, StudyNode> studies, Map<Id, CurriculumNode> curricula, Readable readable) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int EVIDENCE = 5;
    private static final int ADOPTIONS = 6;
    private static final int TEACHING = 7;
    private static final int INTRODUCED = 8;

    /** The ids of the studies of an innovation's evidence. */
    static Stream<String> studies(Stored innovation) {
        return innovation.rows(EVIDENCE).stream().flatMap(row -> row.targets(5, "YIELDS"));
    }

    /** The ids of the curricula that teach an innovation. */
    static Stream<String> curricula(Stored innovation) {
        return innovation.rows(TEACHING).stream().flatMap(row -> row.targets(5, "IN"));
    }

    static StudyNode study(Id id, Stored row) {
        return new StudyNode(
                id,
                row.value(Study.Design.class, 1, "design"),
                row.date(2),
                row.date(3),
                row.ids(7, "CONDUCTED_BY"),
                row.textOrNull(4),
                row.sharedText(5),
                row.ids(7, "ABOUT"),
                row.value(Basis.class, 6, "basis"));
    }

    static CurriculumNode curriculum(Id id, Stored row) {
        return new CurriculumNode(
                id, row.ids(4, "PROVIDED_BY", "COMMISSIONED_BY"), row.period(1), row.value(Basis.class, 3, "basis"));
    }

    Dossier dossier(Id id, Stored row) {
        var introduced = row.date(INTRODUCED);
        return new Dossier(
                id,
                row.text(1, "name"),
                row.valueOrNull(Innovation.Status.class, 2, "status"),
                row.ids(4, "ABOUT"),
                row.ids(4, "DEVELOPED_BY"),
                guidance(row),
                row.ids(4, "CITES"),
                readable.facts(row.rows(EVIDENCE), this::evidence),
                readable.facts(row.rows(ADOPTIONS), (fact, each) -> adoption(fact, each, introduced)),
                readable.facts(row.rows(TEACHING), this::teaching));
    }

    private static List<Optional<PartialDate>> guidance(Stored row) {
        return row.texts(3)
                .map(text -> JSON.readTree(text).path("date"))
                .map(date -> Optional.ofNullable(date.stringValue(null)).map(row.sharing()::date))
                .toList();
    }

    /** Nothing where the study cannot be read, of which enough is said once. */
    private Optional<EvidenceEdge> evidence(Id id, Stored row) {
        var provenance = row.provenance();
        var role = row.value(Evidence.Role.class, 6, "role");
        var direction = row.value(Evidence.Direction.class, 7, "direction");
        return Optional.ofNullable(studies.get(row.idOf(5, "YIELDS")))
                .map(study -> new EvidenceEdge(id, study, role, direction, provenance));
    }

    private Optional<AdoptionEdge> adoption(Id id, Stored row, @Nullable PartialDate introduced) {
        return Optional.of(new AdoptionEdge(
                id,
                row.idOf(5, "BY"),
                row.ids(5, "VIA"),
                row.value(Adoption.Status.class, 6, "status"),
                row.date(7),
                row.date(8),
                introduced,
                row.provenance()));
    }

    /** Nothing where the curriculum cannot be read, of which enough is said once. */
    private Optional<TeachingEdge> teaching(Id id, Stored row) {
        var provenance = row.provenance();
        var coverage = row.value(Teaching.Coverage.class, 6, "coverage");
        return Optional.ofNullable(curricula.get(row.idOf(5, "IN")))
                .map(curriculum -> new TeachingEdge(id, curriculum, coverage, provenance));
    }
}
