package org.throughline.trace;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;

/** A trace was asked for from something from which nothing can be followed in the direction given. */
public final class UntraceableStart extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UntraceableStart(Id from, TraceDirection direction) {
        super("'%s' cannot be traced %s: expected an id that begins with %s; %s"
                .formatted(from, direction, prefixes(direction), advice(from.kind())));
    }

    private static String prefixes(TraceDirection direction) {
        return routes().filter(route -> route.direction() == direction)
                .flatMap(route -> route.kinds().stream())
                .map(kind -> kind.prefix() + "/")
                .collect(Collectors.joining(", "));
    }

    /** A kind that fails in one direction can be good in the other. */
    private static String advice(NodeKind kind) {
        return routes().filter(route -> route.kinds().contains(kind))
                .findFirst()
                .map(route -> "trace it %s instead".formatted(route.direction()))
                .orElse("trace from one of those that it is about or belongs to");
    }

    private static Stream<Route> routes() {
        return Arrays.stream(Route.values());
    }
}
