/** The commands of the program: {@code serve}, {@code import}, {@code export} and {@code evaluate}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"evaluation", "graph", "ingest", "search"})
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
