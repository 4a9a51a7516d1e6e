package org.throughline.api;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Speaks GraphQL over HTTP as its specification says: POST for everything, GET for queries only. */
@Component
@ConditionalOnWebApplication
class HttpEndpoint {

    private final WebGraphQlHandler graphQl;
    private final RequestReader reader;

    HttpEndpoint(WebGraphQlHandler graphQl, RequestReader reader) {
        this.graphQl = graphQl;
        this.reader = reader;
    }

    ServerResponse get(ServerRequest request) {
        var type = MediaTypeChoice.of(request);
        var asked = reader.fromParameters(request);
        if (!isQuery(asked)) {
            throw HttpRefusal.methodNotAllowed("GET is for queries only: expected POST", HttpMethod.POST);
        }
        return answer(request, asked, type);
    }

    ServerResponse post(ServerRequest request) throws IOException {
        var type = MediaTypeChoice.of(request);
        return answer(request, reader.fromBody(request), type);
    }

    ServerResponse notAllowed(ServerRequest request) {
        throw HttpRefusal.methodNotAllowed(
                "%s is not known here".formatted(request.method()), HttpMethod.GET, HttpMethod.POST);
    }

    private ServerResponse answer(ServerRequest request, GraphQlRequest asked, MediaType type) {
        var web = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                new LinkedMultiValueMap<>(),
                request.remoteAddress().orElse(null),
                request.attributes(),
                asked,
                UUID.randomUUID().toString(),
                LocaleContextHolder.getLocale());
        return ServerResponse.async(graphQl.handleRequest(web)
                .map(response -> ServerResponse.status(status(response, type))
                        .headers(headers -> headers.putAll(response.getResponseHeaders()))
                        .contentType(type)
                        .body(response.toMap()))
                .toFuture());
    }

    /** In plain JSON a status says only that the request was understood: what went wrong is in the answer. */
    private static HttpStatus status(WebGraphQlResponse response, MediaType type) {
        if (type.equals(MediaType.APPLICATION_JSON)
                || response.getExecutionResult().isDataPresent()) {
            return HttpStatus.OK;
        }
        return switch (response.getErrors().getFirst().getErrorType()) {
            case ErrorCode.TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorCode.INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    /** A document that cannot be read counts as a query: the error that GraphQL makes of it says more. */
    private static boolean isQuery(GraphQlRequest asked) {
        try {
            var operations = Parser.parse(asked.getDocument()).getDefinitionsOfType(OperationDefinition.class);
            return operations.stream()
                    .filter(operation -> asked.getOperationName() == null
                            || asked.getOperationName().equals(operation.getName()))
                    .allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException malformed) {
            return true;
        }
    }
}
