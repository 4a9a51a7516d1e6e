package org.throughline.graph.neo4j;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The migrations that the graph remembers. */
interface AppliedMigrations extends Repository<AppliedMigration, String> {

    List<AppliedMigration> findAllByOrderByVersion();

    Optional<Version> findFirstByOrderByVersionDesc();

    AppliedMigration save(AppliedMigration migration);

    /** Only the version of a migration. */
    record Version(String version) {}
}
