package org.throughline.graph.neo4j;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A migration that was applied, as the graph remembers it.
 *
 * @param version such as {@code V0001}
 * @param description what the file's name says it does
 * @param checksum of the file's text, SHA-256
 * @param appliedAt when it was applied
 * @param saved how often it was saved; null for one that was not
 */
@Node("AppliedMigration")
record AppliedMigration(
        @Id String version,
        String description,
        String checksum,
        Instant appliedAt,
        @Version @Nullable Long saved) {}
