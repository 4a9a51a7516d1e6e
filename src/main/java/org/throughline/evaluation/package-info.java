/**
 * How well search finds what it should: test collections with judged answers, taken through the ordinary import and
 * search, and the usual measures of their rankings.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "ingest", "search"})
package org.throughline.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
