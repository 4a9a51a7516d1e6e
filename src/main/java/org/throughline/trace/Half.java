package org.throughline.trace;

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
 * @param order what chains are put in order by: the date as it is written, undated the last
 */
record Half(FlowFact fact, Id thing, String order) {

    static Half of(EvidenceEdge evidence) {
        return new Half(
                evidence,
                evidence.study().id(),
                PartialDate.order(evidence.study().published()));
    }

    static Half of(AdoptionEdge adoption) {
        return new Half(adoption, adoption.adopter(), PartialDate.order(adoption.date()));
    }

    static Half of(TeachingEdge teaching) {
        var curriculum = teaching.curriculum();
        return new Half(
                teaching, curriculum.id(), PartialDate.order(curriculum.period().from()));
    }
}
