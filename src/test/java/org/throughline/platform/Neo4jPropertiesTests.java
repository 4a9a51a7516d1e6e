package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
                .hasRootCauseInstanceOf(WrongSetting.class)
                .hasRootCauseMessage("throughline.neo4j.page-cache is 7340032B: expected at least 8 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"neo4j://h", "neo4j+s://h:1", "neo4j+ssc://h", "bolt://h", "bolt+s://h", "bolt+ssc://[::1]:2"})
    void everyAddressThatTheDriverKnowsIsTaken(String uri) {
        assertThat(bind(Map.of("throughline.neo4j.uri", uri)).uri()).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://foo", "foo", "foo:7687", "neo4j+sc://foo", "neo4j:///foo", "bolt:foo"})
    void anAddressOfAnotherSortIsRefused(String uri) {
        assertThatThrownBy(() -> bind(Map.of("throughline.neo4j.uri", uri)))
                .hasRootCauseInstanceOf(WrongSetting.class)
                .rootCause()
                .hasMessageStartingWith("throughline.neo4j.uri is " + uri + ": expected neo4j, neo4j+s");
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
