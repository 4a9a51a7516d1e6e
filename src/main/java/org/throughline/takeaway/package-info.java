/**
 * Answers in the form in which people take them away: documents, lists of references, tables and graphs, all of the same
 * answer with the same ids, licences and rule, and with a link at which it is given again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "flow", "proof", "trace", "diffusion"})
package org.throughline.takeaway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
