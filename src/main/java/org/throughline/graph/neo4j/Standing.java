package org.throughline.graph.neo4j;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a node that is there.
 *
 * @param contentHash of its content
 * @param seedHash of what the seed data last said of it; null where the seed data never had it
 */
record Standing(String contentHash, @Nullable String seedHash) {

    /** Whether the node is as the seed data last said it. */
    boolean isAsSeeded() {
        return contentHash.equals(seedHash);
    }
}
