package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

class ApiPropertiesTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Properties.class);

    @Test
    void thereAreLimitsByDefault() {
        context.run(started -> assertThat(started.getBean(ApiProperties.class))
                .isEqualTo(new ApiProperties(20, 50_000, 10_000, 1_000_000, Duration.ofSeconds(10))));
    }

    @Test
    void everyLimitCanBeSet() {
        context.withPropertyValues(
                        "throughline.api.max-depth=1",
                        "throughline.api.max-cost=2",
                        "throughline.api.max-tokens=3",
                        "throughline.api.max-request-bytes=4",
                        "throughline.api.time-limit=5s")
                .run(started -> assertThat(started.getBean(ApiProperties.class))
                        .isEqualTo(new ApiProperties(1, 2, 3, 4, Duration.ofSeconds(5))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-depth=0", "max-cost=0", "max-tokens=-1", "time-limit=0s", "max-request-bytes=0"})
    void aLimitThatLetsNothingThroughIsRefused(String limit) {
        context.withPropertyValues("throughline.api." + limit)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration
    @EnableConfigurationProperties(ApiProperties.class)
    static class Properties {}
}
