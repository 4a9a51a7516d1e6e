/**
 * What the program runs on: an embedded Neo4j where no server is configured, health, and plain words when it cannot start.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.throughline.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
