package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;

/** Holds the questions of the README to the answers that stand below them. */
@SeededSearchTest
class ReadmeIT {

    private static final Pattern QUESTION_AND_ANSWER =
            Pattern.compile("```graphql\\n(.+?)```\\s+```json\\n(.+?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    CaughtUp caughtUp;

    @BeforeEach
    void start() {
        caughtUp.index();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionHasTheAnswerThatStandsBelowIt() throws IOException {
        var pairs = QUESTION_AND_ANSWER
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
        assertThat(pairs).hasSize(4);
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.group(1).lines().skip(1).findFirst().orElseThrow().strip(),
                        () -> assertThat((Object) JSON.valueToTree(answer(pair.group(1))))
                                .isEqualTo(JSON.readTree(pair.group(2)))));
    }

    private Object answer(String question) {
        var request = new DefaultExecutionGraphQlRequest(question, null, null, null, "readme", null);
        var response = service.execute(request).block();
        assertThat(response.getErrors()).isEmpty();
        return response.getData();
    }
}
