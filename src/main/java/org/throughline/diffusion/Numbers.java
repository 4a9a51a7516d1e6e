package org.throughline.diffusion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.graph.Id;

/** Gives adopters small numbers, so that what is known of a million of them can be looked up in an array. */
final class Numbers {

    private final Map<Id, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int of(Id adopter) {
        return numbers.computeIfAbsent(adopter, none -> next.getAndIncrement());
    }

    /** One more than the highest number given so far, or a little more. */
    int end() {
        return next.get();
    }
}
