package org.throughline.diffusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/**
 * One of the respects in which an adopter is compared with who is here.
 *
 * @param name in what respect
 * @param alike whether they are alike in it; null where what is recorded does not tell
 * @param words what was found, in a sentence
 * @param ids the things and facts that it was found of
 */
public record LikenessPart(Name name, @Nullable Boolean alike, String words, List<Id> ids) {

    /** In what respect. */
    public enum Name {
        /** What sort of organisation or network it is. */
        KIND,
        /** Its NHS region. */
        REGION,
        /** The networks that it belongs to. */
        NETWORKS,
        /** How many people live in its area. */
        SIZE
    }
}
