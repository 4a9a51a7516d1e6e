package org.throughline.trace;

import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.FlowFact;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * The part of a chain before its innovation, or the part after it: a fact and the thing at its other end.
 *
 * @param fact the evidence, adoption or teaching
 * @param thing the study, adopter or curriculum
 * @param date by which chains are put in order
 */
record Half(FlowFact fact, Id thing, @Nullable PartialDate date) {

    static Half of(EvidenceEdge evidence) {
        return new Half(evidence, evidence.study().id(), evidence.study().published());
    }

    static Half of(AdoptionEdge adoption) {
        return new Half(adoption, adoption.adopter(), adoption.date());
    }

    static Half of(TeachingEdge teaching) {
        var curriculum = teaching.curriculum();
        return new Half(teaching, curriculum.id(), curriculum.period().from());
    }
}
