package org.throughline.proof;

import java.util.Map;
import org.throughline.graph.Evidence.Direction;

/**
 * What a strength comes to, without its words.
 *
 * @param lowers by how much each part lowers the certainty; parts that lower nothing are left out
 */
record Grade(Certainty certainty, Direction direction, Map<Part.Name, Integer> lowers) {

    /** Whether a part lowers it. */
    boolean isLoweredBy(Part.Name part) {
        return lowers.containsKey(part);
    }
}
