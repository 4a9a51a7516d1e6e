/** The GraphQL API over HTTP: what can be asked, how lists are paged, what a question may cost, and how errors look. */
@NullMarked
@ApplicationModule(allowedDependencies = {"diffusion", "flow", "graph", "proof", "search", "takeaway", "trace"})
package org.throughline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
