package org.throughline.api;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for.
 *
 * @param maxDepth how deeply fields may be nested; introspection is not counted
 * @param maxCost how many objects an answer may hold at most, by the page sizes asked for
 * @param maxTokens how many words, numbers and signs a document may have
 * @param maxRequestBytes how large the body of a request may be
 * @param timeLimit how long an answer may take
 */
@Validated
@ConfigurationProperties("throughline.api")
record ApiProperties(
        @DefaultValue("20") @Min(1) int maxDepth,
        @DefaultValue("50000") @Min(1) int maxCost,
        @DefaultValue("10000") @Min(1) int maxTokens,
        @DefaultValue("1000000") @Min(1) int maxRequestBytes,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration timeLimit) {}
