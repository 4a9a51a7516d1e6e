/** The commands of the program: {@code serve}, {@code import} and {@code export}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "ingest"})
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
