package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request over HTTP asks. */
@Component
class RequestReader {

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final JsonMapper json;
    private final int mostBytes;

    RequestReader(JsonMapper json, ApiProperties limits) {
        this.json = json;
        this.mostBytes = limits.maxRequestBytes();
    }

    /** Reads the parameters of a GET. @throws HttpRefusal if there is no query, or the variables are no JSON object */
    GraphQlRequest fromParameters(ServerRequest request) {
        var variables = request.param("variables").filter(text -> !text.isBlank());
        return asked(
                request.param("query").orElse(null),
                request.param("operationName").filter(name -> !name.isBlank()).orElse(null),
                variables
                        .map(text -> read("variables", text.getBytes(UTF_8), VALUES))
                        .orElse(Map.of()));
    }

    /** Reads the body of a POST. @throws HttpRefusal if it is no JSON, has no query, or is too large */
    GraphQlRequest fromBody(ServerRequest request) throws IOException {
        requireJson(request);
        var bytes = request.servletRequest().getInputStream().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new HttpRefusal(
                    HttpStatus.CONTENT_TOO_LARGE, "The body is larger than the %d bytes allowed".formatted(mostBytes));
        }
        var body = read("The body", bytes, new TypeReference<Body>() {});
        return asked(body.query(), body.operationName(), body.variables() == null ? Map.of() : body.variables());
    }

    private <T> T read(String what, byte[] bytes, TypeReference<T> type) {
        try {
            T value = json.readValue(bytes, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException malformed) {
            throw badRequest(
                    "%s is no JSON object of the form expected: %s".formatted(what, malformed.getOriginalMessage()));
        }
        throw badRequest(what + " is null: expected a JSON object");
    }

    private static GraphQlRequest asked(
            @Nullable String query, @Nullable String operation, Map<String, @Nullable Object> variables) {
        if (query == null) {
            throw badRequest("There is no query: expected a GraphQL document named 'query'");
        }
        return new DefaultGraphQlRequest(query, operation, variables, null);
    }

    private static void requireJson(ServerRequest request) {
        var type = contentType(request);
        var charset = type.getCharset();
        if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || (charset != null && !charset.equals(UTF_8))) {
            throw HttpRefusal.unsupportedMediaType(type.toString());
        }
    }

    private static MediaType contentType(ServerRequest request) {
        try {
            return request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMediaTypeException malformed) {
            throw HttpRefusal.unsupportedMediaType(malformed.getMediaType());
        }
    }

    private static HttpRefusal badRequest(String problem) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, problem);
    }

    /** The body of a POST; what else it holds is ignored, as the specification asks. */
    private record Body(
            @Nullable String query,
            @Nullable String operationName,
            @Nullable Map<String, @Nullable Object> variables) {}
}
