package org.throughline.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** A request that is refused before GraphQL sees it. Its answer has the form of GraphQL's errors all the same. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final HttpHeaders headers = new HttpHeaders();

    HttpRefusal(HttpStatus status, String problem) {
        super(problem);
        this.status = status;
    }

    static HttpRefusal badRequest(String problem) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, problem);
    }

    static HttpRefusal methodNotAllowed(String problem, HttpMethod... allowed) {
        var refusal = new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, problem);
        refusal.headers.setAllow(Set.of(allowed));
        return refusal;
    }

    static HttpRefusal unsupportedMediaType(String found) {
        var problem = "Content-Type is %s: expected application/json in UTF-8".formatted(found);
        var refusal = new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, problem);
        refusal.headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        return refusal;
    }

    ServerResponse response() {
        var error = ErrorCode.BAD_REQUEST.error(String.valueOf(getMessage()));
        return ServerResponse.status(status)
                .headers(all -> all.putAll(headers))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(error.toSpecification())));
    }
}
