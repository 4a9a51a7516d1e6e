package org.throughline.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.SeedRows.text;
import static org.throughline.SeedRows.texts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.SeededGraphTest;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.Id;
import tools.jackson.databind.JsonNode;

/** What is indexed of the seed data, against the rows of its files. */
@SeededGraphTest
class SearchDocumentsIT {

    private static final SeedConnections SEED = new SeedConnections();
    private static final String[] PROSE = {
        "summary", "statusNote", "gives", "receives", "note", "outcome", "town", "publisher"
    };

    @Autowired
    SearchDocuments documents;

    @Autowired
    GraphChanges changes;

    private final Map<String, SearchDocument> read = new HashMap<>();

    @BeforeEach
    void readAll() {
        changes.after(
                0,
                1000,
                run -> documents
                        .read(run.changed())
                        .forEach(document -> read.put(document.id().value(), document)));
    }

    @Test
    void everyThingHasADocumentWithItsNameAliasesAndIdentifiers() {
        assertThat(read.keySet()).isEqualTo(SEED.rows.keySet());
        forEach("", (row, document) -> {
            assertThat(document.name()).isIn(text(row, "name"), text(row, "title"));
            assertThat(document.aliases())
                    .containsExactlyInAnyOrderElementsOf(
                            fields(row, "aliases", "synonyms").toList());
            assertThat(document.identifiers()).containsAll(identifiers(row).toList());
            assertThat(document.facets().get(Facet.KIND)).hasSize(1);
        });
    }

    @Test
    void proseIsInTheTextOfItsThing() {
        forEach(
                "",
                (row, document) -> assertThat(fields(row, PROSE))
                        .allSatisfy(prose -> assertThat(document.text()).contains(prose.strip())));
        assertThat(read.get("study/aaa-mass-2009").text())
                .contains("Deaths from aneurysm over ten years, relative reduction: 48 percent (37 to 57).");
        assertThat(read.get("function/education-and-training").text()).contains("Inform the Local Education");
        assertThat(read.get("curriculum/a-equip-elearning").text())
                .isEqualTo("Describe the A-EQUIP model of clinical supervision and professional leadership."
                        + " professional development. nurses, midwives.");
    }

    @Test
    void neighboursAreAllThatTheRowsConnectAndTheirNamesAreThere() {
        forEach("", (row, document) -> {
            var neighbours = SEED.neighbours(text(row, "id"));
            assertThat(ids(document.neighbours())).as(text(row, "id")).isEqualTo(neighbours);
            assertThat(ids(document.mentions())).containsAll(neighbours).doesNotContain(text(row, "id"));
            assertThat(document.related())
                    .containsAll(neighbours.stream()
                            .map(SEED.rows::get)
                            .flatMap(other -> Stream.of(text(other, "name"), text(other, "title")))
                            .filter(name -> !name.isEmpty())
                            .toList());
        });
    }

    @Test
    void conditionsBringTheirSynonymsAndBroaderConditions() {
        forEach(
                "study",
                (row, document) -> SEED.conditions(row).forEach(condition -> {
                    assertThat(document.related()).contains(text(SEED.rows.get(condition), "name"));
                    assertThat(document.related()).containsAll(texts(SEED.rows.get(condition), "synonyms"));
                    assertThat(ids(document.mentions())).contains(condition);
                }));
        assertThat(read.get("study/aaa-mass-2002").related())
                .contains("University of Cambridge", "Abdominal aortic aneurysm");
    }

    @Test
    void whatFactsSayIsInTheNotesOfTheirEnds() {
        assertThat(read.get("innovation/aaa-screening").notes())
                .anyMatch(note -> note.startsWith("Announced in 2008, begun in 2009"));
        assertThat(read.get("org/association-of-british-healthtech-industries").notes())
                .contains(
                        "Name of the association",
                        "Association of British Healthcare Industry.",
                        "Singular; other sources of the time write Industries.");
    }

    @Test
    void theFacetsOfStudiesAreThoseOfTheirRows() {
        forEach("study", (row, document) -> {
            assertThat(document.facets().get(Facet.KIND)).containsExactly("STUDY");
            assertThat(document.facets().get(Facet.PHASE)).containsExactly(text(row, "phase"));
            assertThat(document.facets().get(Facet.DESIGN)).containsExactly(text(row, "design"));
            assertCommonFacets(row, document);
            assertThat(document.facets()).doesNotContainKeys(Facet.SUB_KIND, Facet.STATUS, Facet.PROFESSION);
        });
    }

    @Test
    void theFacetsOfInnovationsAreThoseOfTheirRows() {
        forEach("innovation", (row, document) -> {
            assertThat(document.facets().get(Facet.KIND)).containsExactly("INNOVATION");
            assertThat(document.facets().get(Facet.SUB_KIND)).containsExactly(text(row, "kind"));
            assertThat(values(document, Facet.STATUS)).isEqualTo(Set.copyOf(texts(row, "status")));
            assertCommonFacets(row, document);
        });
    }

    @Test
    void yearsAreThoseOfTheThingsOwnDates() {
        assertThat(read.get("study/aaa-mass-2002").years()).isEqualTo(new SearchDocument.Years(2002, 2002));
        forEach("net", (row, document) -> {
            var years = document.years();
            var from = text(row, "from");
            var to = text(row, "to");
            if (from.isEmpty() && to.isEmpty()) {
                assertThat(years).isNull();
            } else {
                assertThat(years)
                        .isEqualTo(
                                new SearchDocument.Years(year(from, Integer.MIN_VALUE), year(to, Integer.MAX_VALUE)));
            }
        });
    }

    @Test
    void idsOfNothingHaveNoDocument() {
        assertThat(documents.read(Set.of(new Id("study/unknown"), new Id("study/aaa-mass-2002"))))
                .extracting(SearchDocument::id)
                .containsExactly(new Id("study/aaa-mass-2002"));
        assertThat(documents.read(Set.of())).isEmpty();
    }

    private static void assertCommonFacets(JsonNode row, SearchDocument document) {
        var id = text(row, "id");
        var neighbours = SEED.neighbours(id);
        assertThat(values(document, Facet.CONDITION)).as(id).isEqualTo(SEED.conditions(row));
        assertThat(values(document, Facet.DIRECTION)).as(id).isEqualTo(SEED.directions.getOrDefault(id, Set.of()));
        assertThat(values(document, Facet.NETWORK)).as(id).isEqualTo(ofKind(neighbours, "net/"));
        assertThat(values(document, Facet.PROGRAMME)).as(id).isEqualTo(ofKind(neighbours, "programme/"));
        assertThat(values(document, Facet.REGION))
                .as(id)
                .isEqualTo(ofKind(neighbours, "org/").stream()
                        .flatMap(org -> texts(SEED.rows.get(org), "region").stream())
                        .collect(toSet()));
    }

    /** The documents of a kind of thing, or of all, with their rows. */
    private void forEach(String prefix, BiConsumer<JsonNode, SearchDocument> check) {
        var ids =
                SEED.rows.keySet().stream().filter(id -> id.startsWith(prefix)).toList();
        assertThat(ids).isNotEmpty();
        ids.forEach(id -> check.accept(SEED.rows.get(id), read.get(id)));
    }

    private static Stream<String> identifiers(JsonNode row) {
        var codes = row.path("guidance").valueStream().flatMap(guidance -> fields(guidance, "code"));
        return Stream.concat(
                fields(
                        row,
                        "id",
                        "doi",
                        "pmid",
                        "registration",
                        "award",
                        "odsCode",
                        "rorId",
                        "meshId",
                        "icd10",
                        "snomed",
                        "code"),
                codes);
    }

    private static Stream<String> fields(JsonNode row, String... fields) {
        return Stream.of(fields).flatMap(field -> texts(row, field).stream());
    }

    private static Set<String> values(SearchDocument document, Facet facet) {
        return document.facets().getOrDefault(facet, Set.of());
    }

    private static Set<String> ofKind(Set<String> ids, String prefix) {
        return ids.stream().filter(id -> id.startsWith(prefix)).collect(toSet());
    }

    private static Set<String> ids(Set<Id> ids) {
        return ids.stream().map(Id::value).collect(toSet());
    }

    private static int year(String date, int unknown) {
        return date.isEmpty() ? unknown : Integer.parseInt(date.substring(0, 4));
    }
}
