package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SeedPropertiesTests {

    @Test
    void theSeedDataIsLoadedByDefault() {
        assertThat(bind(Map.of())).isEqualTo(new SeedProperties(true));
    }

    @Test
    void loadingCanBeSwitchedOff() {
        assertThat(bind(Map.of("throughline.seed.load", "false"))).isEqualTo(new SeedProperties(false));
    }

    private static SeedProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("throughline.seed", SeedProperties.class);
    }
}
