package org.throughline.takeaway;

import java.util.List;
import org.throughline.graph.Id;

/**
 * A part of a question, as it is written in an address.
 *
 * @param name which part
 * @param value its value; several are separated by commas
 * @param ids the things and facts that it names
 */
public record Parameter(String name, String value, List<Id> ids) {}
