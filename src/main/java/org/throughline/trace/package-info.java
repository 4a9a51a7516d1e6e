/**
 * Chains from research to adoption and teaching: what a study led to, what an innovation rests on, why an adopter does
 * what it does, with the date, the lag and the source of each step.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "flow", "proof"})
package org.throughline.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
