package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchPropertiesTests {

    @Test
    void byDefaultSearchLivesInAFolderBelowTheCurrentOne() {
        assertThat(bind(Map.of())).isEqualTo(new SearchProperties(Path.of("data/search")));
    }

    @Test
    void everyPropertyHasItsName() {
        assertThat(bind(Map.of("throughline.search.directory", "/srv/search")))
                .isEqualTo(new SearchProperties(Path.of("/srv/search")));
    }

    @Test
    void theIndexAndTheVectorsHaveFoldersOfTheirOwn() {
        var properties = new SearchProperties(Path.of("kept"));

        assertThat(properties.index()).isEqualTo(Path.of("kept/index"));
        assertThat(properties.vectors()).isEqualTo(Path.of("kept/vectors"));
    }

    @Test
    void noFolderIsTheUsualOne() {
        assertThat(bind(Map.of("throughline.search.directory", ""))).isEqualTo(bind(Map.of()));
    }

    private static SearchProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("throughline.search", SearchProperties.class);
    }
}
