package org.throughline.api;

import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.diffusion.AdoptionGaps;
import org.throughline.diffusion.Likeness;
import org.throughline.diffusion.ProvenPathways;
import org.throughline.diffusion.WhatWentWrong;
import org.throughline.proof.Rule;

/**
 * The written rules that an answer was made by. They come with each answer, whether or not it was asked for an explanation.
 *
 * @param rules each once, in the order in which the questions were asked
 */
record AnswerRules(List<Rule> rules) {

    static final Map<String, List<Rule>> BY_QUESTION = Map.of(
            "trace", List.of(Rule.PATHWAY_STRENGTH),
            "compare", List.of(Rule.PATHWAY_STRENGTH),
            "evidenceDebt", List.of(Rule.PATHWAY_STRENGTH),
            "impactOfRetracting", List.of(Rule.PATHWAY_STRENGTH),
            "provenPathways", List.of(Rule.PATHWAY_STRENGTH, ProvenPathways.RULE),
            "adoptionGaps", List.of(Rule.PATHWAY_STRENGTH, AdoptionGaps.RULE, Likeness.RULE),
            "adoptersLike", List.of(Rule.PATHWAY_STRENGTH, Likeness.RULE),
            "whatWentWrong", List.of(Rule.PATHWAY_STRENGTH, WhatWentWrong.RULE));

    static AnswerRules of(Collection<ExecutableNormalizedField> questions) {
        return new AnswerRules(questions.stream()
                .flatMap(question -> rules(question.getFieldName()))
                .distinct()
                .toList());
    }

    private static Stream<Rule> rules(String question) {
        return BY_QUESTION.getOrDefault(question, List.of()).stream();
    }

    /** As the answer tells them. */
    List<Map<String, Object>> extension() {
        return rules.stream()
                .map(rule -> Map.<String, Object>of("name", rule.name(), "version", rule.version()))
                .toList();
    }
}
