package org.throughline.graph;

import java.util.stream.Collectors;

/** A text that was given as an id and is none. */
public final class InvalidId extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidId(String found) {
        super(
                "'%s' is not an id: expected one of %s, a slash and lower-case words joined by '-', such as innovation/pincer"
                        .formatted(found, NodeKind.all().map(NodeKind::prefix).collect(Collectors.joining(", "))));
    }
}
