package org.throughline.graph.neo4j;

import org.throughline.ScratchGraphTest;

@ScratchGraphTest
class GraphWriterIT extends GraphWriterContract {}
