/**
 * What the graph holds: things that exist and facts that somebody says about them, their ids, dates and sources, with
 * the ports to read them and the one port to write them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
