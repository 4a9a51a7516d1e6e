/**
 * A compact copy in memory of the edges along which evidence flows, from studies to adopters and curricula. It is only
 * read, follows the graph revision, and holds no prose: names and words are read from the graph.
 */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package org.throughline.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
