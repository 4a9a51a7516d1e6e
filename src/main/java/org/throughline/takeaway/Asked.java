package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphRevision;

/**
 * A question, and which answer to it is wanted: that of now, or one that was given before.
 *
 * @param question the question
 * @param rule the rules and the edition of files that the answer was made by, such as {@code pathway-strength-1,takeaway-1};
 *     null for those of now
 * @param graph the identity of the graph that it was given from; null for this one
 * @param revision the revision of the graph that it was given at; null for that of now
 */
public record Asked(
        Question question,
        @Nullable String rule,
        @Nullable String graph,
        @Nullable Long revision) {

    /**
     * The edition of the files: what is written in them, in which words and which form. It is raised with any change of
     * that, so that a link leads to the same bytes or to the word that they are not kept.
     */
    static final String EDITION = "takeaway-1";

    /** What answers to a question are made by, as it is written in addresses: its rules, and the edition of the files. */
    static String madeBy(Question question) {
        return rules(question) + "," + EDITION;
    }

    /** The rules of a question. */
    static String rules(Question question) {
        return question.rules().stream()
                .map(rule -> "%s-%d".formatted(rule.name(), rule.version()))
                .collect(joining(","));
    }

    /** @throws NotKept if it is not the answer that can be given now */
    void requireKept(GraphRevision now) {
        var isKept = (rule == null || rule.equals(madeBy(question)))
                && (graph == null || graph.equals(now.identity()))
                && (revision == null || revision == now.number());
        if (!isKept) {
            throw new NotKept(this, now);
        }
    }
}
