package org.throughline.diffusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.Profile.Belonging;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** Compares adopters with who is here, by {@code docs/rules/likeness.md}. */
final class Likenesses {

    /** Sizes are alike where the larger is at most this many times the smaller. */
    private static final int TIMES = 2;

    private final Here here;
    private final Profile profile;
    private final Question question;
    private final Map<Id, Integer> known = new HashMap<>();

    Likenesses(Place place, Question question) {
        here = place.here();
        profile = place.profile();
        this.question = question;
    }

    /** In how many respects an adopter is like who is here: {@link Likeness#alike} without any words. */
    int alike(Id adopter) {
        return known.computeIfAbsent(adopter, this::count);
    }

    /** In how many respects the user of an innovation that is most like who is here is alike; 0 where there is none. */
    int most(Standing standing) {
        int most = 0;
        for (var done : standing.done()) {
            if (done.deed().isUse()) {
                most = Math.max(most, alike(done.adopter()));
            }
        }
        return most;
    }

    private int count(Id adopter) {
        var actor = question.actor(adopter);
        return actor == null
                ? 0
                : count(isOfKind(actor))
                        + count(isInRegion(actor))
                        + count(isInNetwork(actor))
                        + count(isOfSize(actor));
    }

    private static int count(@Nullable Boolean alike) {
        return Boolean.TRUE.equals(alike) ? 1 : 0;
    }

    private boolean isOfKind(Actor actor) {
        return profile.kinds().containsKey(actor.kind());
    }

    private @Nullable Boolean isInRegion(Actor actor) {
        var region = actor.region();
        return region == null || profile.regions().isEmpty()
                ? null
                : Boolean.valueOf(profile.regions().contains(region));
    }

    private boolean isInNetwork(Actor actor) {
        return isNetwork(actor)
                ? profile.isIn(actor.id(), question)
                : actor.memberships().stream().anyMatch(this::isShared);
    }

    private boolean isShared(MembershipEdge membership) {
        return question.viewpoint().counts(membership)
                && !here.has(membership.network())
                && profile.isIn(membership.network(), question);
    }

    private @Nullable Boolean isOfSize(Actor actor) {
        var own = profile.network() == null ? null : profile.network().population();
        var other = actor.population();
        return own == null || other == null
                ? null
                : Boolean.valueOf(Math.max(own, other) <= TIMES * Math.min(own, other));
    }

    private static boolean isNetwork(Actor actor) {
        return actor.id().kind() == ThingKind.NETWORK;
    }

    /** How like an adopter is to who is here, part by part. */
    Likeness of(Id adopter) {
        var actor = question.actor(adopter);
        if (actor == null) {
            return Likeness.of(Stream.of(LikenessPart.Name.values())
                    .map(name -> new LikenessPart(name, null, "Nothing is recorded of this adopter.", List.of(adopter)))
                    .toList());
        }
        var words = new LikenessWords(profile, actor, question);
        return Likeness.of(List.of(
                words.kind(isOfKind(actor)),
                words.region(isInRegion(actor)),
                words.networks(isInNetwork(actor), shared(actor)),
                words.size(isOfSize(actor))));
    }

    private List<SharedNetwork> shared(Actor actor) {
        if (isNetwork(actor)) {
            return profile.in(actor.id(), question)
                    .map(here -> new SharedNetwork(null, here))
                    .toList();
        }
        return actor.memberships().stream()
                .filter(this::isShared)
                .flatMap(own -> profile.in(own.network(), question).map(here -> new SharedNetwork(own, here)))
                .toList();
    }

    /**
     * That an adopter and some of those here belong to the same network.
     *
     * @param own the adopter's membership; null where the adopter is the network
     * @param here what those here belong to
     */
    record SharedNetwork(@Nullable MembershipEdge own, Belonging here) {}
}
