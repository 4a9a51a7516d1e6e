/**
 * Who took an innovation up and who did not: what is proven for a condition, what is proven elsewhere and not here, who
 * like us has done it, and what went wrong.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "flow", "proof", "trace"})
package org.throughline.diffusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
