package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.throughline.ScratchGraphTest;

/** Holds the schema and the records together: whatever the one says, the other gives. */
@ScratchGraphTest
class SchemaIT {

    @Autowired
    GraphQlSource source;

    @Autowired
    ObjectProvider<RuntimeWiringConfigurer> wirings;

    @Test
    void everyFieldAndArgumentOfTheSchemaIsMappedAndNothingElseIs() {
        var report = SchemaMappingInspector.initializer()
                .classResolver((type, ofInterface) -> List.of(JavaTypes.of(type.getName())))
                .inspect(schema(), fetchers());

        assertThat(report.unmappedFields())
                .as("fields without a fetcher or a component")
                .isEmpty();
        assertThat(report.unmappedRegistrations())
                .as("fetchers without a field")
                .isEmpty();
        assertThat(report.unmappedArguments())
                .as("parameters without an argument")
                .isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
        assertThat(report.skippedTypes()).as("types that were not looked into").isEmpty();
    }

    @Test
    void whatTheSchemaCallsPresentIsNeverNullInTheRecordsAndTheOtherWayRound() {
        for (var type : objects()) {
            for (var field : readOffTheRecord(type)) {
                var accessor = JavaTypes.accessor(type.getName(), field.getName());
                var present = GraphQLTypeUtil.isNonNull(field.getType());
                assertThat(Nullness.forMethodReturnType(accessor) == Nullness.NON_NULL
                                || isPrimitive(accessor.getReturnType()))
                        .as(type.getName() + "." + field.getName() + " is always present")
                        .isEqualTo(present);
            }
        }
    }

    @Test
    void everyEnumOfTheSchemaIsTheEnumOfItsComponent() {
        for (var type : objects()) {
            for (var field : readOffTheRecord(type)) {
                if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType values) {
                    var component = valueType(JavaTypes.accessor(type.getName(), field.getName()));
                    assertThat(names(values))
                            .as("values of " + values.getName())
                            .isEqualTo(new TreeSet<>(Arrays.stream(component.getEnumConstants())
                                    .map(Object::toString)
                                    .toList()));
                }
            }
        }
    }

    private List<GraphQLObjectType> objects() {
        return schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type ->
                        !type.getName().startsWith("__") && !type.getName().equals("Query"))
                .toList();
    }

    /** The fields that no fetcher was registered for. */
    private List<GraphQLFieldDefinition> readOffTheRecord(GraphQLObjectType type) {
        var fetched = fetchers().getOrDefault(type.getName(), Map.of()).keySet();
        return type.getFieldDefinitions().stream()
                .filter(field -> !fetched.contains(field.getName()))
                .toList();
    }

    /** What an accessor gives, or what it gives a list of. */
    private static Class<?> valueType(Method accessor) {
        var type = ResolvableType.forMethodReturnType(accessor);
        return type.as(List.class).getGeneric().resolve(type.toClass());
    }

    private static TreeSet<String> names(GraphQLEnumType type) {
        var names = new TreeSet<String>();
        type.getValues().forEach(value -> names.add(value.getName()));
        return names;
    }

    private static boolean isPrimitive(Class<?> type) {
        return type.isPrimitive();
    }

    private GraphQLSchema schema() {
        return source.schema();
    }

    @SuppressWarnings("rawtypes")
    private Map<String, Map<String, DataFetcher>> fetchers() {
        var wiring = RuntimeWiring.newRuntimeWiring();
        wirings.orderedStream().forEach(configurer -> configurer.configure(wiring));
        return wiring.build().getDataFetchers();
    }
}
