/**
 * Finds things by their words, their names and identifiers, and by what they mean; keeps the index in step with the
 * graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.throughline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
