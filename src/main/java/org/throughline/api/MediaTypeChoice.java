package org.throughline.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** Chooses the media type of an answer. */
final class MediaTypeChoice {

    private static final List<MediaType> SPOKEN =
            List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private MediaTypeChoice() {}

    /**
     * The best that the client accepts and the service speaks; GraphQL's own where the client says nothing.
     *
     * @throws HttpRefusal if there is none
     */
    static MediaType of(ServerRequest request) {
        var accepted = accepted(request);
        if (accepted.isEmpty()) {
            return SPOKEN.getFirst();
        }
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> SPOKEN.stream().filter(type::includes))
                .findFirst()
                .orElseThrow(() -> refusal(accepted));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            return new ArrayList<>(request.headers().accept());
        } catch (InvalidMediaTypeException malformed) {
            throw refusal(request.headers().header("Accept"));
        }
    }

    private static HttpRefusal refusal(List<?> found) {
        return new HttpRefusal(HttpStatus.NOT_ACCEPTABLE, "Accept is %s: expected one of %s".formatted(found, SPOKEN));
    }
}
