package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.diffusion.AdoptionGaps;
import org.throughline.diffusion.Bar;
import org.throughline.diffusion.GapAnswer;
import org.throughline.diffusion.GapQuery;
import org.throughline.diffusion.LikeUs;
import org.throughline.diffusion.ProvenPathway;
import org.throughline.diffusion.ProvenPathways;
import org.throughline.diffusion.ProvenQuery;
import org.throughline.diffusion.RefusedPlace;
import org.throughline.diffusion.WhatWentWrong;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.graph.ThingKind;
import org.throughline.proof.Certainty;

/** What is proven, what of it is missing in a place, who like us has done it, and what went wrong. */
@Controller
class DiffusionController {

    private final ProvenPathways proven;
    private final AdoptionGaps gaps;
    private final LikeUs likeUs;
    private final WhatWentWrong wrong;
    private final Known known;

    DiffusionController(ProvenPathways proven, AdoptionGaps gaps, LikeUs likeUs, WhatWentWrong wrong, Known known) {
        this.proven = proven;
        this.gaps = gaps;
        this.likeUs = likeUs;
        this.wrong = wrong;
        this.known = known;
    }

    @QueryMapping
    ListingConnection<ProvenPathway> provenPathways(
            @Argument @Nullable Id condition,
            @Argument Organisation.@Nullable Kind setting,
            @Argument @Nullable Id forNetwork,
            @Argument Certainty minCertainty,
            @Argument int minAdopters,
            Viewpoint viewpoint,
            PageArguments page,
            DataFetchingEnvironment field) {
        requireCondition(condition, field);
        if (forNetwork != null) {
            known.require("forNetwork", forNetwork, field, ThingKind.NETWORK);
        }
        var bar = bar(minCertainty, minAdopters, setting);
        var cursors = new Cursors("proven pathways %s %s".formatted(condition, bar));
        var query = new ProvenQuery(condition, bar, forNetwork, viewpoint, page.request(cursors));
        return ListingConnection.of(answer(() -> proven.find(query)), cursors, page);
    }

    @QueryMapping
    GapConnection adoptionGaps(
            @Argument @Nullable Id network,
            @Argument @Nullable Id organisation,
            @Argument @Nullable String region,
            @Argument @Nullable Id condition,
            @Argument Certainty minCertainty,
            @Argument int minAdopters,
            @Argument @Nullable Set<GapAnswer> answers,
            Viewpoint viewpoint,
            PageArguments page,
            DataFetchingEnvironment field) {
        var where = new GapPlace(network, organisation, region).where(known, field);
        requireCondition(condition, field);
        var bar = bar(minCertainty, minAdopters, null);
        var wanted = answers == null ? EnumSet.allOf(GapAnswer.class) : answers;
        Conditions.requireSome("answers", wanted);
        var cursors = new Cursors("adoption gaps %s %s %s %s".formatted(where, condition, bar, EnumSet.copyOf(wanted)));
        var query = new GapQuery(where, condition, bar, wanted, viewpoint, page.request(cursors));
        return GapConnection.of(answer(() -> gaps.find(query)), cursors, page);
    }

    @QueryMapping
    LikeConnection adoptersLike(
            @Argument Id organisation,
            @Argument Id innovation,
            Viewpoint viewpoint,
            PageArguments page,
            DataFetchingEnvironment field) {
        known.require("organisation", organisation, field, ThingKind.ORGANISATION);
        known.require("innovation", innovation, field, ThingKind.INNOVATION);
        var cursors = new Cursors("adopters of %s like %s".formatted(innovation, organisation));
        var found = answer(() -> likeUs.find(organisation, innovation, viewpoint, page.request(cursors)));
        return LikeConnection.of(found, cursors, page);
    }

    @QueryMapping
    SetbackConnection whatWentWrong(
            @Argument Id innovation, Viewpoint viewpoint, PageArguments page, DataFetchingEnvironment field) {
        known.require("innovation", innovation, field, ThingKind.INNOVATION);
        var cursors = new Cursors("what went wrong " + innovation);
        return wrong.find(innovation, viewpoint, page.request(cursors))
                .map(found -> SetbackConnection.of(found, cursors, page))
                .orElseThrow(() -> BadArgument.unknown("innovation", innovation));
    }

    private void requireCondition(@Nullable Id condition, DataFetchingEnvironment field) {
        if (condition != null) {
            known.require("condition", condition, field, ThingKind.CONDITION);
        }
    }

    private static Bar bar(Certainty certainty, int adopters, Organisation.@Nullable Kind setting) {
        if (adopters < 1) {
            throw new BadArgument("minAdopters", "found %d, expected at least 1".formatted(adopters));
        }
        return new Bar(certainty, adopters, setting);
    }

    /** Names the argument that a question is refused for. */
    private static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (RefusedPlace refused) {
            throw new BadArgument(refused.argument(), String.valueOf(refused.getMessage()));
        }
    }
}
