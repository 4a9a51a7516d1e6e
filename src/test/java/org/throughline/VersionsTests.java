package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;
import org.throughline.platform.TestNeo4j;

/** Versions that have to be equal. */
class VersionsTests {

    /** Neo4j and the search index share one class path, and so one Lucene. */
    @Test
    void theLuceneOfThePomIsTheOneThatNeo4jBrings() {
        assertThat(System.getProperty("lucene.version")).isEqualTo(Version.LATEST.toString());
    }

    @Test
    void theServerThatIsComposedIsOfTheVersionThatIsEmbedded() throws IOException {
        assertThat(Files.readAllLines(Path.of("docker-compose.yml"))).contains("    image: " + TestNeo4j.IMAGE);
    }
}
