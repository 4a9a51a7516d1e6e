package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a row: either one of the graph's things, by id, or a name that is no thing of the graph.
 *
 * @param id the organisation, network or programme; null where only a name is known
 * @param name the name as the row writes it; null where the id is known
 */
public record Party(@Nullable Id id, @Nullable String name) {

    /** Reads {@code text} as an id where it is one of an organisation, a network or a programme, else as a name. */
    public static Party of(String text) {
        var isId = text.startsWith("org/") || text.startsWith("net/") || text.startsWith("programme/");
        return isId ? new Party(new Id(text), null) : new Party(null, text);
    }
}
