package org.throughline.diffusion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** Compares adopters with who is here, by {@code docs/rules/likeness.md}. */
final class Likenesses {

    /** Sizes are alike where the larger is at most this many times the smaller. */
    private static final int TIMES = 2;

    /** Organisations have no size, and networks no region. */
    private static final int MOST = LikenessPart.Name.values().length - 1;

    private final Here here;
    private final Profile profile;
    private final Question question;
    private byte[] known = new byte[0];

    Likenesses(Here here, Profile profile, Question question) {
        this.here = here;
        this.profile = profile;
        this.question = question;
    }

    /** In how many respects an adopter is like who is here: {@link Likeness#alike} without any words. */
    int alike(Id adopter) {
        return alike(adopter, question.numbers().of(adopter));
    }

    private int alike(Id adopter, int number) {
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(2 * number, question.numbers().end()) + 1);
        }
        if (known[number] == 0) {
            known[number] = (byte) (1 + count(adopter));
        }
        return known[number] - 1;
    }

    /** In how many respects the user most like who is here is alike. */
    int most(Users users) {
        return users.most(user -> alike(user.adopter(), user.number()), MOST);
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
                ? !profile.in(actor.id(), question).isEmpty()
                : actor.memberships().stream().anyMatch(this::isShared);
    }

    private boolean isShared(MembershipEdge membership) {
        return question.viewpoint().counts(membership)
                && !here.has(membership.network())
                && question.body(membership.network()).stream().anyMatch(profile.networks()::containsKey);
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
        var words = new LikenessWords(profile, actor);
        return Likeness.of(List.of(
                words.kind(isOfKind(actor)),
                words.region(isInRegion(actor)),
                words.networks(isInNetwork(actor), shared(actor)),
                words.size(isOfSize(actor))));
    }

    private List<SharedNetwork> shared(Actor actor) {
        if (isNetwork(actor)) {
            return profile.in(actor.id(), question).stream()
                    .map(here -> new SharedNetwork(null, here))
                    .toList();
        }
        return actor.memberships().stream()
                .filter(this::isShared)
                .flatMap(own -> profile.in(own.network(), question).stream().map(here -> new SharedNetwork(own, here)))
                .toList();
    }

    /**
     * That an adopter and somebody here belong to the same network.
     *
     * @param own the adopter's membership; null where the adopter is the network
     * @param here the membership of somebody here
     */
    record SharedNetwork(@Nullable MembershipEdge own, MembershipEdge here) {}
}
