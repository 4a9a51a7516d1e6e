/** Pages and files for people, all served from the program itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"flow", "graph", "takeaway"})
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
