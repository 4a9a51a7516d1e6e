package org.throughline.api;

import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.proof.Rule;
import org.throughline.takeaway.Questions;

/**
 * The written rules that an answer was made by. They come with each answer, whether or not it was asked for an explanation.
 *
 * @param rules each once, in the order in which the questions were asked
 */
record AnswerRules(List<Rule> rules) {

    static AnswerRules of(Collection<ExecutableNormalizedField> questions) {
        return new AnswerRules(questions.stream()
                .flatMap(question -> rules(question.getFieldName()))
                .distinct()
                .toList());
    }

    private static Stream<Rule> rules(String question) {
        return Questions.RULES.getOrDefault(question, List.of()).stream();
    }

    /** As the answer tells them. */
    List<Map<String, Object>> extension() {
        return rules.stream()
                .map(rule -> Map.<String, Object>of("name", rule.name(), "version", rule.version()))
                .toList();
    }
}
