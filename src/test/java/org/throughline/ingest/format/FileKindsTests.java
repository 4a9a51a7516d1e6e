package org.throughline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.NodeKind;

class FileKindsTests {

    private static final FileKinds KINDS = FileKinds.load();

    @ParameterizedTest
    @CsvSource({
        "sources.jsonl, sources",
        "sources-networks.jsonl, sources",
        "networks.jsonl, networks",
        "network-links.jsonl, network-links",
        "network-links-2024.jsonl, network-links"
    })
    void aFileIsOfTheKindThatItsNameBeginsWith(String name, String kind) {
        assertThat(KINDS.named(name)).get().extracting(FileKind::file).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.json", "source.jsonl", "sources_2.jsonl", "my-sources.jsonl", ".jsonl"})
    void otherNamesSayNothing(String name) {
        assertThat(KINDS.named(name)).isEmpty();
    }

    @Test
    void everyKindOfNodeHasItsFile() {
        assertThat(KINDS.files())
                .extracting(FileKind::kind)
                .containsExactlyInAnyOrderElementsOf(NodeKind.all().toList());
        assertThat(NodeKind.all())
                .allSatisfy(kind -> assertThat(KINDS.of(kind).kind()).isEqualTo(kind));
    }

    @Test
    void whatMakesAReferenceMaySayWhereItLeads() {
        assertThat(KINDS.files().stream().flatMap(kind -> kind.fields().values().stream()))
                .filteredOn(field -> field.type() == FieldType.REFERENCE || field.type() == FieldType.PARTY)
                .allSatisfy(field -> assertThat(field.to()).isNotEmpty())
                .allSatisfy(field -> assertThat(field.isRelationship()).isTrue());
    }

    /** Else a fact that differs from another in its only end could not be found by the ends that they share. */
    @Test
    void whatHasNoIdOfItsOwnIsIdentifiedByTwoEndsAtLeast() {
        assertThat(KINDS.files())
                .filteredOn(kind -> !kind.hasOwnId())
                .hasSize(5)
                .allSatisfy(kind -> assertThat(kind.identifiedBy())
                        .map(kind::field)
                        .filteredOn(field -> field.isRelationship() && field.list() == Cardinality.ONE)
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyEnumHasItsWordsAndEveryObjectItsFields() {
        var fields = KINDS.files().stream()
                .flatMap(kind -> kind.fields().values().stream())
                .toList();
        assertThat(fields)
                .filteredOn(field -> field.type() == FieldType.ENUM)
                .isNotEmpty()
                .noneMatch(field -> field.values().isEmpty());
        assertThat(fields)
                .filteredOn(field -> field.type() == FieldType.OBJECT)
                .isNotEmpty()
                .noneMatch(field -> field.fields().isEmpty());
    }

    @Test
    void everyRuleSpeaksOfFieldsThatAreThere() {
        for (var kind : KINDS.files()) {
            assertThat(kind.rowRules().stream()
                            .flatMap(FileKindsTests::fieldsOf)
                            .toList())
                    .allSatisfy(field -> assertThat(kind.fields()).containsKey(field));
        }
    }

    private static Stream<String> fieldsOf(RowRule rule) {
        return switch (rule) {
            case RowRule.InOrder(var fields) -> fields.stream();
            case RowRule.Together(var fields) -> fields.stream();
            case RowRule.AnyOf(var fields) -> fields.stream();
            case RowRule.Different(var fields) -> fields.stream();
            case RowRule.Range range -> Stream.concat(range.fields().stream(), range.where().keySet().stream());
            case RowRule.Requires requires ->
                Stream.concat(requires.fields().stream(), requires.with().keySet().stream());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"files": [{"file": "a", "kind": "STUDY", "description": "d", "identifiedBy": ["x"], "fields": []}]}""", """
                {"files": [{"file": "a", "kind": "PAPER", "description": "d", "identifiedBy": [], "fields": []}]}""", """
                {"files": [{"file": "a", "kind": "STUDY", "description": "d", "identifiedBy": [], "colour": "red",
                 "fields": []}]}""", """
                {"files": [{"file": "a", "kind": "STUDY", "description": "d", "identifiedBy": [], "fields": [
                 {"name": "x", "description": "d", "type": "text"}, {"name": "x", "description": "d", "type": "url"}]}]}""", """
                {"files": [{"file": "a", "kind": "STUDY", "description": "d", "identifiedBy": [], "fields": [
                 {"name": "x", "description": "d", "type": "reference", "to": ["STUDY"], "relationship": "R"},
                 {"name": "y", "description": "d", "type": "reference", "to": ["STUDY"], "relationship": "R"}]}]}""", """
                {"files": [{"file": "a", "kind": "STUDY", "description": "d", "identifiedBy": [], "fields": [],
                 "rules": [{"rule": "be-nice"}]}]}"""})
    void aDescriptionThatContradictsItselfIsNotRead(String description) {
        var file = new ByteArrayInputStream(description.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> FileKinds.read(file)).isNotNull();
    }
}
