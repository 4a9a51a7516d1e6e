package org.throughline.graph;

import java.util.Optional;

/** Remembers in the graph which seed data it was last given, without raising its revision. */
public interface SeedLoads {

    /** The digest of the seed data that was last loaded to its end. */
    Optional<String> lastDigest();

    /**
     * Notes that seed data has been loaded to its end.
     *
     * @param digest the same for the same files
     */
    void record(String digest);
}
