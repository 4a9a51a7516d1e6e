/** Finds chains in Neo4j. */
@NullMarked
package org.throughline.trace.neo4j;

import org.jspecify.annotations.NullMarked;
