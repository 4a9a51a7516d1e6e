package org.throughline.graph.neo4j;

import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;
import org.throughline.graph.ScratchGraph;
import org.throughline.platform.TestNeo4j;

/** The application on a Neo4j server of its own; needs Docker, and is left out where there is none. */
@Testcontainers(disabledWithoutDocker = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ScratchGraph.class)
class ServerIT {

    @Container
    static final Neo4jContainer SERVER = new Neo4jContainer(TestNeo4j.IMAGE).withRandomPassword();

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry registry) {
        registry.add("throughline.neo4j.uri", SERVER::getBoltUrl);
        registry.add("throughline.neo4j.username", () -> "neo4j");
        registry.add("throughline.neo4j.password", SERVER::getAdminPassword);
        registry.add("throughline.seed.load", () -> false);
    }

    @Nested
    class Writes extends GraphWriterContract {}

    @Nested
    class Schema extends MigrationsContract {}
}
