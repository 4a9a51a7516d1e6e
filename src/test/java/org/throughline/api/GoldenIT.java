package org.throughline.api;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;

/** Asks the questions that the service has to answer of the graph, and compares with their answers. */
@SeededGraphTest
class GoldenIT {

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> everyQuestionHasItsAnswer() throws IOException {
        return Golden.of("", port).tests();
    }
}
