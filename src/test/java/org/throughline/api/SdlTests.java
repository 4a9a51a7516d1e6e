package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.throughline.graph.FactKind;
import org.throughline.graph.NodeKind;
import org.throughline.graph.ThingKind;
import org.throughline.takeaway.Questions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the schema as a user does. */
class SdlTests {

    private static final GraphQLSchema SCHEMA = Sdl.schema();

    @Test
    void everythingIsDescribed() {
        var undescribed = own().flatMap(SdlTests::withParts)
                .filter(element -> element.getDescription() == null
                        || element.getDescription().isBlank())
                .map(GraphQLNamedSchemaElement::getName);
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyDescriptionIsASentence() {
        var others = own().flatMap(SdlTests::withParts)
                .map(GraphQLNamedSchemaElement::getDescription)
                .filter(text -> !text.endsWith(".") || text.startsWith(" "));
        assertThat(others).isEmpty();
    }

    @Test
    void whatIsAskedFromAViewpointNamesTheRulesThatItIsAnsweredBy() {
        var questions = SCHEMA.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("ignoring") != null)
                .map(GraphQLNamedSchemaElement::getName);
        assertThat(questions).containsExactlyInAnyOrderElementsOf(Questions.RULES.keySet());
    }

    @Test
    void everyFieldOfEveryFileKindCanBeAskedFor() throws Exception {
        for (var file : fileKinds()) {
            var type = (GraphQLObjectType) SCHEMA.getType(kind(file).label());
            for (var field : file.get("fields")) {
                assertThat(type.getFieldDefinition(field.get("name").asString()))
                        .as("%s.%s", type.getName(), field.get("name").asString())
                        .isNotNull();
            }
        }
    }

    @Test
    void enumsHaveTheValuesThatFilesCanHold() throws Exception {
        for (var file : fileKinds()) {
            var type = (GraphQLObjectType) SCHEMA.getType(kind(file).label());
            for (var field : file.get("fields")) {
                if (field.get("type").asString().equals("enum")) {
                    var definition = type.getFieldDefinition(field.get("name").asString());
                    var values = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(definition.getType());
                    assertThat(values.getValues().stream().map(value -> value.getName()))
                            .as(values.getName())
                            .containsExactlyInAnyOrderElementsOf(texts(field.get("values")));
                }
            }
        }
    }

    private static Stream<GraphQLNamedSchemaElement> own() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .map(GraphQLNamedSchemaElement.class::cast);
    }

    private static Stream<GraphQLNamedSchemaElement> withParts(GraphQLNamedSchemaElement type) {
        var parts = new ArrayList<GraphQLNamedSchemaElement>(List.of(type));
        switch (type) {
            case GraphQLObjectType object -> parts.addAll(object.getFieldDefinitions());
            case GraphQLInterfaceType face -> parts.addAll(face.getFieldDefinitions());
            case GraphQLInputObjectType input -> parts.addAll(input.getFieldDefinitions());
            case GraphQLEnumType values -> parts.addAll(values.getValues());
            default -> {}
        }
        var arguments = parts.stream()
                .filter(GraphQLFieldDefinition.class::isInstance)
                .flatMap(field -> ((GraphQLFieldDefinition) field).getArguments().stream());
        return Stream.concat(parts.stream(), arguments);
    }

    private static NodeKind kind(JsonNode file) {
        var name = file.get("kind").asString();
        return Stream.<NodeKind>concat(Stream.of(ThingKind.values()), Stream.of(FactKind.values()))
                .filter(kind -> kind.toString().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static JsonNode fileKinds() throws Exception {
        try (var file = new ClassPathResource("graph-schema/file-kinds.json").getInputStream()) {
            return JsonMapper.shared().readTree(file).get("files");
        }
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream()
                .map(value -> value.asString().toUpperCase(Locale.ROOT))
                .toList();
    }
}
