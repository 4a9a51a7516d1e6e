package org.throughline.takeaway;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.diffusion.AdoptionGaps;
import org.throughline.diffusion.Likeness;
import org.throughline.diffusion.ProvenPathways;
import org.throughline.diffusion.WhatWentWrong;
import org.throughline.diffusion.Where;
import org.throughline.flow.ViewpointLimits;
import org.throughline.proof.Rule;
import org.throughline.trace.EvidenceDebt;
import org.throughline.trace.Retractions;

/** Reads questions as they are written in addresses. */
@Component
public class Questions {

    /** The rules that answers are made by, by what the questions are called. */
    public static final Map<String, List<Rule>> RULES = Map.of(
            CompareQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH),
            TraceQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH),
            ProvenQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH, ProvenPathways.RULE, Where.RULE),
            GapQuestion.NAME,
                    List.of(Rule.PATHWAY_STRENGTH, ProvenPathways.RULE, Where.RULE, AdoptionGaps.RULE, Likeness.RULE),
            LikeQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH, Where.RULE, Likeness.RULE),
            TroubleQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH, WhatWentWrong.RULE),
            DebtQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH, EvidenceDebt.RULE),
            RetractionQuestion.NAME, List.of(Rule.PATHWAY_STRENGTH, Retractions.RULE));

    private static final Map<String, Function<Given, Question>> READERS = readers();

    private final ViewpointLimits limits;

    Questions(Clock clock) {
        limits = new ViewpointLimits(clock);
    }

    private static Map<String, Function<Given, Question>> readers() {
        var readers = new LinkedHashMap<String, Function<Given, Question>>();
        readers.put(CompareQuestion.NAME, CompareQuestion::read);
        readers.put(TraceQuestion.NAME, TraceQuestion::read);
        readers.put(ProvenQuestion.NAME, ProvenQuestion::read);
        readers.put(GapQuestion.NAME, GapQuestion::read);
        readers.put(LikeQuestion.NAME, LikeQuestion::read);
        readers.put(TroubleQuestion.NAME, TroubleQuestion::read);
        readers.put(DebtQuestion.NAME, DebtQuestion::read);
        readers.put(RetractionQuestion.NAME, RetractionQuestion::read);
        return readers;
    }

    /**
     * Reads a question.
     *
     * @param name what it is called
     * @param parameters its parts by name
     * @throws UnknownQuestion if there is none of the name
     * @throws BadParameter if a part is missing, unknown, given twice or cannot be read
     */
    public Asked read(String name, Map<String, List<String>> parameters) {
        var reader = READERS.get(name);
        if (reader == null) {
            throw new UnknownQuestion(name, READERS.keySet());
        }
        var given = new Given(parameters, limits);
        var asked = new Asked(
                reader.apply(given),
                given.value("rule", Function.identity()),
                given.value("graph", Function.identity()),
                given.number("revision"));
        given.refuseOthers();
        return asked;
    }
}
