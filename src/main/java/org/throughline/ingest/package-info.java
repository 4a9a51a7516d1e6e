/**
 * Files in and out of the graph: every row is checked against the description of its file, refused with its place and
 * reason where it does not fit, and written in an order in which nothing ever refers to what is not there yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.throughline.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
