package org.throughline.proof;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.graph.Id;

/**
 * Something that speaks against an innovation, or at least not for it.
 *
 * @param kind in what way
 * @param fact the evidence or adoption
 * @param words what it says, in a sentence
 */
public record Contrary(Kind kind, Id fact, String words) {

    /** All of an innovation, what is the most against it first. */
    static List<Contrary> of(Assessment assessment) {
        var found = new ArrayList<Contrary>();
        assessment.evidence().forEach(each -> result(each, assessment).ifPresent(found::add));
        assessment.stops().forEach(each -> found.add(new Contrary(Kind.STOPPED, each.id(), stopped(each, assessment))));
        assessment
                .adopters()
                .of(Deed.DECLINED)
                .forEach(each -> found.add(new Contrary(
                        Kind.DECLINED, each.id(), "%s decided against it.".formatted(assessment.name(each)))));
        found.sort(comparing(Contrary::kind).thenComparing(Contrary::fact));
        return List.copyOf(found);
    }

    private static String stopped(AdoptionEdge stop, Assessment assessment) {
        return "%s stopped it%s."
                .formatted(
                        assessment.name(stop),
                        stop.stopped() == null
                                ? "; when is not recorded"
                                : " " + stop.stopped().when());
    }

    private static Optional<Contrary> result(EvidenceEdge evidence, Assessment assessment) {
        var subject = Names.of(evidence);
        if (assessment.isRetracted(evidence)) {
            return Optional.of(new Contrary(Kind.RETRACTED, evidence.id(), subject + " was retracted."));
        }
        return switch (evidence.direction()) {
            case AGAINST -> Optional.of(new Contrary(Kind.AGAINST, evidence.id(), subject + " speaks against it."));
            case NULL -> Optional.of(new Contrary(Kind.NULL_RESULT, evidence.id(), subject + " found no effect."));
            case MIXED -> Optional.of(new Contrary(Kind.MIXED_RESULT, evidence.id(), subject + " points both ways."));
            case SUPPORTS, NO_RESULT -> Optional.empty();
        };
    }

    /** In what way a fact speaks against an innovation. */
    public enum Kind {
        /** A study's result is against it. */
        AGAINST,
        /** A study found no effect. */
        NULL_RESULT,
        /** A study's result points both ways. */
        MIXED_RESULT,
        /** A study on it was retracted. */
        RETRACTED,
        /** An adopter stopped it. */
        STOPPED,
        /** An adopter decided against it. */
        DECLINED
    }
}
