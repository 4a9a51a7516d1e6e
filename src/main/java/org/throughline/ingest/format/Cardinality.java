package org.throughline.ingest.format;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many values a field holds. */
public enum Cardinality {
    /** One. */
    ONE,
    /** A list of at least one. */
    @JsonProperty("yes")
    LIST,
    /** One, or a list of at least one; which of them is kept as written. */
    @JsonProperty("or-one")
    LIST_OR_ONE
}
