package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class Neo4jPropertiesTests {

    @Test
    void byDefaultTheGraphLivesInAFolderBelowTheCurrentOne() {
        assertThat(bind(Map.of()))
                .isEqualTo(new Neo4jProperties(
                        null, "neo4j", null, Path.of("data/neo4j"), DataSize.ofMegabytes(128), false));
    }

    @Test
    void everyPropertyHasItsName() {
        var values = Map.of(
                "throughline.neo4j.uri", "neo4j://graph.example.org:7687",
                "throughline.neo4j.username", "reader",
                "throughline.neo4j.password", "secret",
                "throughline.neo4j.directory", "/srv/graph",
                "throughline.neo4j.page-cache", "1GB",
                "throughline.neo4j.read-only", "true");

        assertThat(bind(values))
                .isEqualTo(new Neo4jProperties(
                        URI.create("neo4j://graph.example.org:7687"),
                        "reader",
                        "secret",
                        Path.of("/srv/graph"),
                        DataSize.ofGigabytes(1),
                        true));
    }

    @Test
    void anEmptyUriIsNone() {
        assertThat(bind(Map.of("throughline.neo4j.uri", "")).uri()).isNull();
    }

    @Test
    void tooSmallAPageCacheIsRefused() {
        assertThat(bind(Map.of("throughline.neo4j.page-cache", "8MB")).pageCache())
                .isEqualTo(DataSize.ofMegabytes(8));
        assertThatThrownBy(() -> bind(Map.of("throughline.neo4j.page-cache", "7MB")))
                .isInstanceOf(BindException.class)
                .hasRootCauseMessage("throughline.neo4j.page-cache is 7340032B: expected at least 8 MB");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(bind(Map.of("throughline.neo4j.password", "secret")))
                .asString()
                .doesNotContain("secret");
    }

    private static Neo4jProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("throughline.neo4j", Neo4jProperties.class);
    }
}
