package org.throughline.takeaway;

import org.springframework.stereotype.Component;
import org.throughline.diffusion.AdoptionGaps;
import org.throughline.diffusion.LikeUs;
import org.throughline.diffusion.ProvenPathways;
import org.throughline.diffusion.RefusedPlace;
import org.throughline.diffusion.WhatWentWrong;
import org.throughline.graph.UnknownKey;
import org.throughline.trace.EvidenceDebt;
import org.throughline.trace.Pathways;
import org.throughline.trace.Retractions;
import org.throughline.trace.Tracer;

/** Finds what there is to say to a question. What was taken out of the graph meanwhile is left out. */
@Component
class Answering {

    private final Pathways pathways;
    private final Tracer tracer;
    private final EvidenceDebt debt;
    private final Retractions retractions;
    private final ProvenPathways proven;
    private final AdoptionGaps gaps;
    private final LikeUs likeUs;
    private final WhatWentWrong wrong;

    Answering(
            Pathways pathways,
            Tracer tracer,
            EvidenceDebt debt,
            Retractions retractions,
            ProvenPathways proven,
            AdoptionGaps gaps,
            LikeUs likeUs,
            WhatWentWrong wrong) {
        this.pathways = pathways;
        this.tracer = tracer;
        this.debt = debt;
        this.retractions = retractions;
        this.proven = proven;
        this.gaps = gaps;
        this.likeUs = likeUs;
        this.wrong = wrong;
    }

    /** @throws BadParameter if the question cannot be answered as it is put */
    Findings answer(Question question) {
        try {
            return find(question);
        } catch (RefusedPlace refused) {
            throw bad(refused.argument(), refused);
        } catch (UnknownKey refused) {
            throw bad(Parameters.AFTER, refused);
        }
    }

    private static BadParameter bad(String parameter, IllegalArgumentException refused) {
        return new BadParameter(parameter, String.valueOf(refused.getMessage()));
    }

    private Findings find(Question question) {
        return switch (question) {
            case CompareQuestion(var innovations, var viewpoint) ->
                ChainFindings.of(pathways.of(innovations, viewpoint));
            case TraceQuestion(var query) ->
                tracer.trace(query)
                        .map(page -> ChainFindings.of(query.from(), page))
                        .orElse(Findings.NONE);
            case ProvenQuestion(var query) -> ProvenFindings.of(proven.find(query), query);
            case GapQuestion(var query) -> GapFindings.of(gaps.find(query), query.viewpoint());
            case LikeQuestion(var organisation, var innovation, var viewpoint, var page) ->
                LikeFindings.of(likeUs.find(organisation, innovation, viewpoint, page));
            case TroubleQuestion(var innovation, var viewpoint, var page) ->
                wrong.find(innovation, viewpoint, page).map(TroubleFindings::of).orElse(Findings.NONE);
            case DebtQuestion(var query) -> DebtFindings.of(debt.find(query));
            case RetractionQuestion(var id, var viewpoint, var page) ->
                RetractionFindings.of(retractions.impact(id, viewpoint, page));
        };
    }
}
