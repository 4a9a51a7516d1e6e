package org.throughline.platform;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.SchemaVersion;

/** Health of the graph: whether it answers, how it is laid out and how far it has come. */
@Component("graph")
class GraphHealthIndicator extends AbstractHealthIndicator {

    private final SchemaVersion schema;
    private final GraphRevisions revisions;

    GraphHealthIndicator(SchemaVersion schema, GraphRevisions revisions) {
        super("The graph does not answer");
        this.schema = schema;
        this.revisions = revisions;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("schema", schema.current())
                .withDetail("revision", revisions.current())
                .up();
    }
}
