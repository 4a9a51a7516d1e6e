package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

class RequestGuardTests {

    @Test
    void anAnswerThatTakesTooLongIsGivenUpAndItsWorkIsCancelled() {
        var cancelled = new AtomicBoolean();

        var response = guard(Duration.ofMillis(50))
                .intercept(request(), next -> Mono.<WebGraphQlResponse>never().doOnCancel(() -> cancelled.set(true)))
                .block(Duration.ofSeconds(10));

        assertThat(response.getErrors().getFirst().getExtensions()).containsEntry("code", "TIMEOUT");
        assertThat(response.getExecutionResult().isDataPresent()).isFalse();
        assertThat(cancelled).isTrue();
    }

    @Test
    void aFaultOutsideOfAllFieldsIsAnInternalErrorWithAReference() {
        var response = guard(Duration.ofMinutes(1))
                .intercept(request(), next -> Mono.error(new IllegalStateException("the inside")))
                .block(Duration.ofSeconds(10));

        var error = response.getErrors().getFirst();
        assertThat(error.getExtensions()).containsEntry("code", "INTERNAL");
        assertThat(error.getMessage()).contains("reference").doesNotContain("the inside");
    }

    private static RequestGuard guard(Duration timeLimit) {
        return new RequestGuard(
                new ApiProperties(20, 50_000, 10_000, 1_000_000, timeLimit), new SimpleAsyncTaskExecutor());
    }

    private static WebGraphQlRequest request() {
        return new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ __typename }"),
                "1",
                Locale.UK);
    }
}
