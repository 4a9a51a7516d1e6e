package org.throughline.graph;

import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.graph.GraphEntry.Reference;

/** Writes, changes and removes whatever comes: a few things and facts of which each may refer to the others. */
public abstract class RandomWrites {

    /** How many there are of each kind. */
    protected static final int OF_EACH = 6;

    private final GraphWriter writer;
    private final Random random;
    private final Set<String> present = new TreeSet<>();

    protected RandomWrites(GraphWriter writer, long seed) {
        this.writer = writer;
        random = new Random(seed);
        writer.write(List.of(source("source/s")));
    }

    /** Makes an entry of some kind that refers only to what is there. */
    protected abstract GraphEntry any();

    /** Does one thing or the other, and gives the revision afterwards. */
    public final long step() {
        return random.nextInt(4) == 0 && !present.isEmpty() ? remove() : write();
    }

    private long write() {
        var entries = new HashMap<String, GraphEntry>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            var made = any();
            present.add(made.id().value());
            entries.put(made.id().value(), made);
        }
        return writer.write(List.copyOf(entries.values())).revision();
    }

    private long remove() {
        var ids = new HashSet<Id>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            ids.add(new Id(oneOf(List.copyOf(present))));
        }
        try {
            long revision = writer.remove(ids).revision();
            ids.forEach(id -> present.remove(id.value()));
            return revision;
        } catch (StillReferredTo stays) {
            return write();
        }
    }

    /** References to things by a type, and one to a source. */
    protected static Reference[] citing(String type, List<String> ids) {
        var references = new ArrayList<Reference>();
        ids.forEach(id -> references.add(to(type, id)));
        references.add(to("CITES", "source/s"));
        return references.toArray(Reference[]::new);
    }

    /** Some that are there, each once, with numbers below a bound. */
    protected final List<String> some(String prefix, int bound, int most) {
        var found = new TreeSet<String>();
        for (int i = 0; i < most && bound > 0; i++) {
            var id = prefix + random.nextInt(bound);
            if (present.contains(id)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    /** One that is there; empty where none is. */
    protected final String existing(String prefix) {
        var found = present.stream().filter(id -> id.startsWith(prefix)).toList();
        return found.isEmpty() ? "" : oneOf(found);
    }

    protected final int number(int bound) {
        return random.nextInt(bound);
    }

    protected final <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
