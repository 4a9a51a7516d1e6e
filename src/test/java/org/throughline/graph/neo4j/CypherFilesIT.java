package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.throughline.ScratchGraphTest;

/** Plans every Cypher file, so that a misspelt query or one that reads the whole graph is found before a user does. */
@ScratchGraphTest
class CypherFilesIT {

    private static final Map<String, Object> PARAMETERS = new HashMap<>();

    static {
        PARAMETERS.put("ids", List.of("a"));
        PARAMETERS.put("things", List.of("a"));
        PARAMETERS.put("facts", List.of("a"));
        PARAMETERS.put("of", List.of("a"));
        PARAMETERS.put("rows", List.of());
        PARAMETERS.put("properties", Map.of());
        PARAMETERS.put("references", Map.of());
        PARAMETERS.put("type", "BROADER");
        PARAMETERS.put("outgoing", false);
        PARAMETERS.put("day", "2026-01-01");
        PARAMETERS.put("prefix", "study/");
        PARAMETERS.put("after", "");
        PARAMETERS.put("from", "study/a");
        PARAMETERS.put("evidenceDirection", List.of());
        PARAMETERS.put("adoptionStatus", List.of());
        PARAMETERS.put("asOfFirst", null);
        PARAMETERS.put("asOfLast", null);
        PARAMETERS.put("limit", 1);
        PARAMETERS.put("most", 1);
        PARAMETERS.put("number", 1);
        PARAMETERS.put("digest", "a");
        PARAMETERS.put("revision", 1);
        PARAMETERS.put("now", "2026-01-01T00:00:00Z");
    }

    @Autowired
    Driver driver;

    @TestFactory
    Stream<DynamicTest> everyFileIsPlannedWithoutAScanOfTheWholeGraph() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/**/*.cypher");
        assertThat(files).isNotEmpty();
        return Arrays.stream(files).map(file -> DynamicTest.dynamicTest(file.getFilename(), () -> check(file)));
    }

    private void check(Resource file) throws IOException {
        var text = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).as("begins by saying what it does").startsWith("// ");
        var plan = driver.executableQuery("EXPLAIN " + text)
                .withParameters(PARAMETERS)
                .execute()
                .summary()
                .queryPlan()
                .orElseThrow();
        assertThat(operators(plan)).noneMatch(operator -> operator.contains("AllNodesScan"));
        assertThat(operators(plan)).noneMatch(operator -> operator.contains("AllRelationshipsScan"));
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()), plan.children().stream().flatMap(p -> operators(p).stream()))
                .toList();
    }
}
