package org.throughline.flow;

import java.util.Set;
import org.throughline.graph.Id;

/**
 * A condition among the others.
 *
 * @param id the condition
 * @param broader those that it is directly a kind of
 */
public record Topic(Id id, Set<Id> broader) {}
