package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

/** Writes the parts of a question. What is not there is left out. */
final class Parameters {

    static final String AFTER = "after";
    static final String IGNORING = "ignoring";

    private final List<Parameter> all = new ArrayList<>();

    Parameters value(String name, @Nullable Object value) {
        return value == null ? this : add(name, value.toString(), List.of());
    }

    /** A part that is left out where it is as it is by default. */
    Parameters value(String name, Object value, Object byDefault) {
        return value.equals(byDefault) ? this : value(name, value);
    }

    Parameters id(String name, @Nullable Id id) {
        return id == null ? this : ids(name, List.of(id));
    }

    Parameters ids(String name, List<Id> ids) {
        return ids.isEmpty() ? this : add(name, joined(ids), ids);
    }

    Parameters list(String name, Collection<?> values) {
        return values.isEmpty() ? this : add(name, joined(values), List.of());
    }

    Parameters viewpoint(Viewpoint viewpoint) {
        return value("asOf", viewpoint.asOf())
                .value("knownAt", viewpoint.knownAt())
                .ids(IGNORING, viewpoint.ignoring().stream().sorted().toList());
    }

    /** Which page: the last parts of a question, so that those of the next page can be made of them. */
    Parameters page(PageRequest page, int size) {
        return value("first", page.size(), size).value(AFTER, page.after());
    }

    List<Parameter> all() {
        return List.copyOf(all);
    }

    private Parameters add(String name, String value, List<Id> ids) {
        all.add(new Parameter(name, value, ids));
        return this;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(","));
    }
}
