package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;

/** Writes the parts of a question. What is not there is left out. */
final class Parameters {

    private final List<Parameter> all = new ArrayList<>();

    Parameters value(String name, @Nullable Object value) {
        if (value != null) {
            all.add(new Parameter(name, value.toString()));
        }
        return this;
    }

    Parameters list(String name, List<?> values) {
        return values.isEmpty()
                ? this
                : value(name, values.stream().map(Object::toString).collect(joining(",")));
    }

    Parameters viewpoint(Viewpoint viewpoint) {
        return value("asOf", viewpoint.asOf())
                .value("knownAt", viewpoint.knownAt())
                .list("ignoring", viewpoint.ignoring().stream().sorted().toList());
    }

    List<Parameter> all() {
        return List.copyOf(all);
    }
}
