package org.throughline.graph.neo4j;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;

/**
 * Reads which way facts point. One word that another program wrote, or a newer version of this one, must not keep all that
 * is read with it from being read: it counts as no direction, which is said in the log once.
 */
final class Directions {

    private static final Logger log = LoggerFactory.getLogger(Directions.class);

    private final Set<String> said = ConcurrentHashMap.newKeySet();

    /**
     * The direction of a fact.
     *
     * @param fact whose it is
     * @param word what the graph has for it, in any case of letters; null where that is nothing
     * @return null where it has none, or none that is known
     */
    @Nullable
    Direction read(Id fact, @Nullable String word) {
        if (word == null) {
            return null;
        }
        var known = Arrays.stream(Direction.values())
                .filter(direction -> direction.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (known.isEmpty()) {
            say("%s in the graph: direction is '%s', expected one of %s"
                    .formatted(fact, word, EnumSet.allOf(Direction.class)));
        }
        return known.orElse(null);
    }

    private void say(String wrong) {
        if (said.add(wrong)) {
            log.warn("{}; search takes it to have none until it is corrected, as by an import of its row", wrong);
        }
    }
}
