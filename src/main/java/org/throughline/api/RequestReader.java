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
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request over HTTP asks. */
@Component
class RequestReader {

    private final JsonMapper json;
    private final int mostBytes;

    RequestReader(JsonMapper json, ApiProperties limits) {
        this.json = json;
        this.mostBytes = limits.maxRequestBytes();
    }

    /** Reads the parameters of a GET. @throws HttpRefusal if there is no query, or the variables are no JSON object */
    GraphQlRequest fromParameters(ServerRequest request) {
        var variables = request.param("variables").filter(text -> !text.isBlank());
        return new DefaultGraphQlRequest(
                required(request.param("query").orElse(null)),
                request.param("operationName").filter(name -> !name.isBlank()).orElse(null),
                variables
                        .map(text -> RequestFields.object(json, "variables", text))
                        .orElse(Map.of()),
                null);
    }

    /**
     * Reads the body of a POST; what else it holds is ignored, as the specification asks.
     *
     * @throws HttpRefusal if it is no JSON of the form that the specification gives, or is too large
     */
    GraphQlRequest fromBody(ServerRequest request) throws IOException {
        requireJson(request);
        var bytes = request.servletRequest().getInputStream().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new HttpRefusal(
                    HttpStatus.CONTENT_TOO_LARGE, "The body is larger than the %d bytes allowed".formatted(mostBytes));
        }
        var fields = RequestFields.of(json, bytes);
        // Nothing here knows any extension; they only have to have the form of one.
        fields.object("extensions");
        return new DefaultGraphQlRequest(
                required(fields.text("query")), fields.text("operationName"), fields.object("variables"), null);
    }

    private static String required(@Nullable String query) {
        if (query == null) {
            throw HttpRefusal.badRequest("There is no query: expected a GraphQL document named 'query'");
        }
        return query;
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
}
