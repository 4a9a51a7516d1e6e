package org.throughline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;

/**
 * Adds up what lowers a certainty. Where thousands are only compared, the words are left out: then none are made.
 */
final class Tally {

    private final @Nullable List<Part> parts;
    private Certainty start = Certainty.HIGH;
    private int lowered;

    private Tally(@Nullable List<Part> parts) {
        this.parts = parts;
    }

    /** One that keeps the parts. */
    static Tally inFull() {
        return new Tally(new ArrayList<>());
    }

    /** One that only adds up. */
    static Tally brief() {
        return new Tally(null);
    }

    void startsAt(Certainty certainty) {
        start = certainty;
    }

    /** Notes a part that is only said. */
    void says(Part.Name name, List<Id> ids, Supplier<String> words) {
        lowers(0, name, ids, words);
    }

    void lowers(int levels, Part.Name name, List<Id> ids, Supplier<String> words) {
        lowered += levels;
        if (parts != null) {
            parts.add(new Part(name, levels, words.get(), ids));
        }
    }

    /** Lowers by one level where something applies, and else only says what was found. */
    void lowersIf(boolean applies, Part.Name name, List<Id> ids, Supplier<String> words) {
        lowers(applies ? 1 : 0, name, ids, words);
    }

    boolean isInFull() {
        return parts != null;
    }

    Certainty certainty() {
        return start.lowered(lowered);
    }

    Strength strength(Evidence.Direction direction) {
        return new Strength(certainty(), direction, parts == null ? List.of() : List.copyOf(parts));
    }
}
