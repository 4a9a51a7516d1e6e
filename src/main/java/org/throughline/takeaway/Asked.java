package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphRevision;

/**
 * A question, and which answer to it is wanted: that of now, or one that was given before.
 *
 * @param question the question
 * @param rule the rules that the answer was made by, such as {@code pathway-strength-1}; null for those of now
 * @param graph the identity of the graph that it was given from; null for this one
 * @param revision the revision of the graph that it was given at; null for that of now
 */
public record Asked(
        Question question,
        @Nullable String rule,
        @Nullable String graph,
        @Nullable Long revision) {

    /** The rules of a question, as they are written in addresses. */
    static String rules(Question question) {
        return question.rules().stream()
                .map(rule -> "%s-%d".formatted(rule.name(), rule.version()))
                .collect(joining(","));
    }

    /** @throws NotKept if it is not the answer that can be given now */
    void requireKept(GraphRevision now) {
        var rules = rules(question);
        var isKept = (rule == null || rule.equals(rules))
                && (graph == null || graph.equals(now.identity()))
                && (revision == null || revision == now.number());
        if (!isKept) {
            throw new NotKept(this, now);
        }
    }
}
