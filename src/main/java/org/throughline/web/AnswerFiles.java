package org.throughline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.throughline.flow.FlowNotReady;
import org.throughline.graph.UnreadableThing;
import org.throughline.takeaway.BadParameter;
import org.throughline.takeaway.Busy;
import org.throughline.takeaway.Format;
import org.throughline.takeaway.NotKept;
import org.throughline.takeaway.Permalink;
import org.throughline.takeaway.Questions;
import org.throughline.takeaway.Takeaway;
import org.throughline.takeaway.Takeaways;
import org.throughline.takeaway.UnknownQuestion;

/**
 * Gives answers to be taken away, at {@code /answers/compare.html?innovations=…} and the like. An answer of now says at
 * which address it stays; at that address the same bytes are given until the graph or the rule changes.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WebProperties.class)
class AnswerFiles {

    private static final String PATH = "/answers/{file}";

    private final Questions questions;
    private final Takeaways takeaways;
    private final @Nullable String address;

    AnswerFiles(Questions questions, Takeaways takeaways, WebProperties properties) {
        this.questions = questions;
        this.takeaways = takeaways;
        address = properties.address();
    }

    @Bean
    RouterFunction<ServerResponse> answersToTakeAway() {
        return RouterFunctions.route()
                .GET(PATH, this::answer)
                .HEAD(PATH, this::answer)
                .route(RequestPredicates.path(PATH), request -> Problem.notAllowed(request))
                .onError(
                        BadParameter.class,
                        (bad, request) -> Problem.bad((BadParameter) bad).in(request))
                .onError(
                        UnknownQuestion.class,
                        (none, request) -> Problem.notFound(none).in(request))
                .onError(
                        NotKept.class,
                        (gone, request) -> gone((NotKept) gone, request).in(request))
                .onError(
                        UnreadableThing.class,
                        (thing, request) ->
                                Problem.unreadable((UnreadableThing) thing).in(request))
                .onError(Busy.class, (busy, request) -> Problem.later(busy).in(request))
                .onError(
                        FlowNotReady.class,
                        (early, request) -> Problem.later(early).in(request))
                .build();
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        var file = request.pathVariable("file");
        var dot = file.lastIndexOf('.');
        var format = Format.ofEnding(file.substring(dot + 1));
        var asked = questions.read(file.substring(0, Math.max(dot, 0)), request.params());
        var base = base(request);
        var link = new Permalink(base, asked.question(), takeaways.revision(asked)).in(format);
        var unchanged = request.checkNotModified(tag(link));
        return unchanged.isPresent() ? unchanged.get() : response(takeaways.answer(asked), format, base);
    }

    private static ServerResponse response(Takeaway answer, Format format, String base) {
        var link = new Permalink(base, answer.question(), answer.revision()).in(format);
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .eTag(tag(link))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LOCATION, link)
                .header(HttpHeaders.LINK, "<%s>; rel=\"canonical\"".formatted(link))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(answer, format))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(format.write(answer, base));
    }

    /** A brief is read in the browser, and everything else is for other programs. */
    private static String disposition(Takeaway answer, Format format) {
        var name = "throughline-%s-r%d.%s"
                .formatted(answer.question().name(), answer.revision().number(), format.ending());
        var disposition = format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(name).build().toString();
    }

    private Problem gone(NotKept gone, ServerRequest request) {
        var format = Format.ofEnding(request.pathVariable("file").replaceFirst("^.*[.]", ""));
        return Problem.gone(gone, Permalink.ofNow(base(request), gone.asked().question(), format));
    }

    /** The address of the service as it is told, else as the client knows it. */
    private String base(ServerRequest request) {
        if (address != null) {
            return address;
        }
        var uri = request.uri();
        return "%s://%s%s"
                .formatted(
                        uri.getScheme(),
                        uri.getRawAuthority(),
                        request.requestPath().contextPath().value());
    }

    /** That of the link, at which nothing but the same bytes is ever given: so it is known before they are made. */
    private static String tag(String link) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(link.getBytes(UTF_8));
            return "\"%s\"".formatted(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
