package org.throughline.search;

import java.util.List;
import org.throughline.graph.Id;

/**
 * What an abbreviation in a query can stand for, learnt from what things in the graph are called.
 *
 * @param abbreviation as it was asked for
 * @param meaning the long form
 * @param things how many things have both among their names
 * @param examples some of them, those that are called just so first
 */
public record Reading(String abbreviation, String meaning, int things, List<Id> examples) {}
