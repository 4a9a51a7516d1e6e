package org.throughline.diffusion;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.graph.PartialDate;

/**
 * Whether a network or organisation was there at the date that is asked for: "Not there" in {@code docs/rules/here.md}.
 *
 * @param actor the network or organisation
 * @param question the question about it
 */
record Existence(Actor actor, Question question) {

    /** @throws RefusedPlace if it had certainly ended, or certainly not begun */
    void require(Where where) {
        var asOf = question.viewpoint().asOf();
        if (asOf != null && !question.mayExist(actor)) {
            throw new RefusedPlace(
                    where.argument(),
                    "found %s, which %s"
                            .formatted(
                                    called(actor), problem(asOf, actor.period().to())));
        }
    }

    private String problem(PartialDate asOf, @Nullable PartialDate end) {
        return end != null && end.isCertainlyBefore(asOf)
                ? "ended %s, before %s: ask of %s".formatted(end.when(), asOf, instead(end))
                : "began %s, after %s: ask of an `asOf` from then on"
                        .formatted(Objects.requireNonNull(actor.period().from()).when(), asOf);
    }

    /** What to ask about, by what is recorded to have followed it. */
    private String instead(PartialDate end) {
        var followers = question.body(actor.id()).stream()
                .filter(not(actor.id()::equals))
                .map(question::actor)
                .filter(Objects::nonNull)
                .toList();
        if (followers.isEmpty()) {
            return "an `asOf` up to %s; what followed it is not recorded".formatted(end);
        }
        var there = followers.stream()
                .filter(question::mayExist)
                .map(Existence::called)
                .collect(joining(" or "));
        return there.isEmpty()
                ? "an `asOf` up to %s; what followed it was not there then either".formatted(end)
                : "%s, which followed it, or of an `asOf` up to %s".formatted(there, end);
    }

    private static String called(Actor actor) {
        return "%s (%s)".formatted(actor.id(), actor.name());
    }
}
