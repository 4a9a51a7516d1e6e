/** Reads the flow of evidence from Neo4j. */
@NullMarked
package org.throughline.flow.neo4j;

import org.jspecify.annotations.NullMarked;
