package org.throughline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import org.throughline.graph.UnreadableThing;
import org.throughline.takeaway.BadParameter;
import org.throughline.takeaway.NotKept;

/**
 * Why no answer is given, in words for people and as a problem document (RFC 9457) for programs.
 *
 * @param status the status of the response
 * @param detail what was found and what was expected
 * @param more what else there is to say, by name
 */
record Problem(HttpStatus status, String detail, Map<String, Object> more) {

    private static final String SECONDS_TO_WAIT = "5";

    static Problem bad(BadParameter bad) {
        return new Problem(HttpStatus.BAD_REQUEST, message(bad), Map.of("parameter", bad.parameter()));
    }

    static Problem notFound(Throwable problem) {
        return new Problem(HttpStatus.NOT_FOUND, message(problem), Map.of());
    }

    static Problem unreadable(UnreadableThing thing) {
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                message(thing),
                Map.of("id", thing.id().value()));
    }

    static Problem later(Throwable problem) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, message(problem), Map.of());
    }

    /** @param link where the same question is answered as of now */
    static Problem gone(NotKept gone, String link) {
        var asked = new LinkedHashMap<String, Object>();
        gone.asked().question().parameters().forEach(parameter -> asked.put(parameter.name(), parameter.value()));
        putSome(asked, "rule", gone.asked().rule());
        putSome(asked, "graph", gone.asked().graph());
        putSome(asked, "revision", gone.asked().revision());
        var more = new LinkedHashMap<String, Object>();
        more.put("question", gone.asked().question().name());
        more.put("asked", asked);
        more.put(
                "now",
                Map.of("graph", gone.now().identity(), "revision", gone.now().number()));
        more.put("link", link);
        return new Problem(HttpStatus.GONE, message(gone), more);
    }

    private static void putSome(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String message(Throwable problem) {
        return String.valueOf(problem.getMessage());
    }

    static ServerResponse notAllowed(ServerRequest request) {
        var problem = new Problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "%s is not known here: expected GET".formatted(request.method()),
                Map.of());
        return problem.in(request);
    }

    /** The problem as a page where the client reads pages, else as a document for programs. */
    ServerResponse in(ServerRequest request) {
        var response = ServerResponse.status(status).header("X-Content-Type-Options", "nosniff");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.allow(HttpMethod.GET, HttpMethod.HEAD);
        }
        return readsPages(request)
                ? response.contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                        .body(page())
                : response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(document());
    }

    private static boolean readsPages(ServerRequest request) {
        try {
            return request.headers().accept().stream()
                    .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("title", status.getReasonPhrase());
        document.put("status", status.value());
        document.put("detail", detail);
        document.putAll(more);
        return document;
    }

    private String page() {
        var link = more.get("link") instanceof String address ? HtmlUtils.htmlEscape(address) : null;
        var way = link == null ? "" : "<p><a href=\"%s\">The answer to the same question now</a></p>\n".formatted(link);
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>%s – Throughline</title></head>
                <body><main>
                <h1>%s</h1>
                <p>%s</p>
                %s</main></body>
                </html>
                """.formatted(status.getReasonPhrase(), status.getReasonPhrase(), HtmlUtils.htmlEscape(detail), way);
    }
}
