package org.throughline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FlowPropertiesTests {

    @Test
    void byDefaultAQuestionWaitsTenSeconds() {
        assertThat(bind(Map.of())).isEqualTo(new FlowProperties(Duration.ofSeconds(10)));
    }

    @Test
    void everyPropertyHasItsName() {
        assertThat(bind(Map.of("throughline.flow.patience", "250ms")))
                .isEqualTo(new FlowProperties(Duration.ofMillis(250)));
    }

    private static FlowProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("throughline.flow", FlowProperties.class);
    }
}
