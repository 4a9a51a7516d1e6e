package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the six functions of an AHSN.
 *
 * @param id the stable id
 * @param name its name
 * @param summary what it is, in our words
 * @param gives what the function gives innovation
 * @param receives what innovation gives the function
 * @param tasks what is asked of an AHSN
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Function(
        Id id,
        String name,
        String summary,
        @Nullable String gives,
        @Nullable String receives,
        List<Task> tasks,
        List<Id> sources,
        Basis basis)
        implements Thing {

    /**
     * Something that the guidance asks of an AHSN.
     *
     * @param code our code for it
     * @param name what is asked
     */
    public record Task(@Nullable String code, @Nullable String name) {}
}
