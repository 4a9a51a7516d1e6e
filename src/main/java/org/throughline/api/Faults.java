package org.throughline.api;

import graphql.GraphQLContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faults of the service that one request ran into: each has one reference and is logged once. */
final class Faults {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    private final Map<Throwable, String> references = Collections.synchronizedMap(new IdentityHashMap<>());

    static Faults of(GraphQLContext request) {
        return request.computeIfAbsent(Faults.class, none -> new Faults());
    }

    /** What a user is told about {@code fault}. One read that fails can spoil many fields; they share the reference. */
    String message(Throwable fault) {
        var reference = references.computeIfAbsent(cause(fault), Faults::logged);
        return "The service failed. Its log says more under the reference " + reference;
    }

    private static String logged(Throwable fault) {
        var reference = UUID.randomUUID().toString();
        log.error("A request failed, reference {}", reference, fault);
        return reference;
    }

    private static Throwable cause(Throwable fault) {
        return fault instanceof CompletionException wrapper && wrapper.getCause() != null ? wrapper.getCause() : fault;
    }
}
