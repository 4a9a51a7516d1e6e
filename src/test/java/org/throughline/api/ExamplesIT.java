package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.throughline.CaughtUp;
import org.throughline.SeededSearchTest;
import tools.jackson.databind.JsonNode;

/** Runs the worked examples of the explorer. */
@SeededSearchTest
class ExamplesIT {

    @LocalServerPort
    int port;

    @Autowired
    CaughtUp caughtUp;

    @BeforeEach
    void start() {
        caughtUp.index();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnsweredWithSomething() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(example.getFilename(), () -> {
                    var data = new Client(port).data(example.getContentAsString(UTF_8));
                    assertThat(data.valueStream()).allMatch(ExamplesIT::saysSomething);
                }));
    }

    @Test
    void thereIsAnExampleForEveryKindOfUser() throws IOException {
        assertThat(examples().map(ExamplesIT::audience).distinct())
                .containsExactlyInAnyOrder(
                        "researcher", "clinical network lead", "education planner", "spread lead", "data steward");
    }

    /** Whether there is a text somewhere below. */
    private static boolean saysSomething(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().anyMatch(ExamplesIT::saysSomething)
                : node.isString() && !node.asString().isEmpty();
    }

    private static String audience(Resource example) {
        try {
            return example.getContentAsString(UTF_8)
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .replace("# for: ", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Resource> examples() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath:graphql-examples/*.graphql"));
    }
}
