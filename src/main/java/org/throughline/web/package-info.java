/** Pages for people, all served from the program itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
