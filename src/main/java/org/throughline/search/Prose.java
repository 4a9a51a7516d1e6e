package org.throughline.search;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts texts one after the other as sentences, so that a sentence that matches can be shown by itself. */
final class Prose {

    private static final String ENDS = ".!?…";

    private final StringBuilder text = new StringBuilder();

    /** Adds a sentence; nothing for nothing. */
    Prose add(@Nullable String sentence) {
        if (sentence != null && !sentence.isBlank()) {
            var stripped = sentence.strip();
            text.append(text.isEmpty() ? "" : " ").append(stripped);
            if (ENDS.indexOf(stripped.charAt(stripped.length() - 1)) < 0) {
                text.append('.');
            }
        }
        return this;
    }

    /** Adds a sentence of two parts, of which the second can be missing. */
    Prose add(@Nullable String first, @Nullable String second) {
        return add(joined(", ", Stream.of(first == null ? "" : first, second == null ? "" : second)));
    }

    String text() {
        return text.toString();
    }

    /** Those of the parts that say something. */
    static String joined(String between, Stream<@Nullable String> parts) {
        return parts.filter(part -> part != null && !part.isEmpty()).collect(joining(between));
    }
}
