package org.throughline.ingest;

import org.throughline.graph.Id;

/**
 * A row that is a new fact, though it most likely corrects one that stands: the two differ in one of the fields that tell
 * facts of their kind apart, and in nothing else.
 *
 * @param place where the row stands
 * @param field the field in which they differ
 * @param standing the fact that is in the graph and in none of the files
 */
public record Lookalike(Place place, String field, Id standing) {}
