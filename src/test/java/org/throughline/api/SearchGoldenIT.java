package org.throughline.api;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.CaughtUp;
import org.throughline.SeededSearchTest;

/** Asks the questions that search has to answer of the seed data, and compares with their answers. */
@SeededSearchTest
class SearchGoldenIT {

    @LocalServerPort
    int port;

    @Autowired
    CaughtUp caughtUp;

    @BeforeEach
    void start() {
        caughtUp.index();
    }

    @TestFactory
    Stream<DynamicTest> everySearchHasItsAnswer() throws IOException {
        return Golden.of("search", port).tests();
    }
}
