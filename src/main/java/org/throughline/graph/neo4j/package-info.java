/** The graph in Neo4j: migrations, the adapters of the graph's ports, and the mapping of nodes to records. */
@NullMarked
package org.throughline.graph.neo4j;

import org.jspecify.annotations.NullMarked;
