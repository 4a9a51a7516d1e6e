/**
 * How strong a pathway is, by the rule of {@code docs/rules/pathway-strength.md}: pure functions of what the flow holds of
 * an innovation and of the viewpoint that a question is asked from.
 */
@ApplicationModule(allowedDependencies = {"graph", "flow"})
@NullMarked
package org.throughline.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
