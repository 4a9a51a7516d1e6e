package org.throughline.graph;

import java.util.List;
import java.util.Map;

/**
 * A node as it is written to and read from the graph: its own properties, and the references that belong to it.
 *
 * @param id the id, which carries the kind
 * @param properties values by name: text, whole or decimal numbers, truth values and lists of text
 * @param references to other nodes, in the order of their fields
 * @param contentHash the same for the same content, so that an unchanged row is recognised
 */
public record GraphEntry(Id id, Map<String, Object> properties, List<Reference> references, String contentHash) {

    /**
     * A relationship that belongs to this node: it comes and goes with it.
     *
     * @param type the relationship's type
     * @param incoming whether the arrow runs from the target to this node
     * @param target the node at the other end
     * @param position the place of the target in its field's list, from 0
     */
    public record Reference(String type, boolean incoming, Id target, int position) {}
}
