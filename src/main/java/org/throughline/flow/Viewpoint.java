package org.throughline.flow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;

/**
 * From where a question is asked; see "What counts" in {@code docs/rules/pathway-strength.md}.
 *
 * @param asOf what held then; null for whatever ever held
 * @param knownAt what was known then; null for now
 * @param ignoring things, facts and sources that are left out
 */
public record Viewpoint(
        @Nullable PartialDate asOf, @Nullable Instant knownAt, Set<Id> ignoring) {

    /** All that is known now, at whatever time it held. */
    public static final Viewpoint EVERYTHING = new Viewpoint(null, null, Set.of());

    /** Whether a fact is known and not ignored. */
    public boolean knows(FlowFact fact) {
        return isKnown(fact.provenance()) && !isIgnored(fact);
    }

    /** Whether a succession is known and not ignored; one that is no fact of its own always is. */
    public boolean knows(Succession succession) {
        var link = succession.link();
        return link == null || (isKnown(link.provenance()) && !isIgnored(link.id(), link.provenance()));
    }

    /** Whether evidence counts. */
    public boolean counts(EvidenceEdge evidence) {
        return knows(evidence) && hasHappened(evidence.study().published());
    }

    /** Whether an adoption counts. */
    public boolean counts(AdoptionEdge adoption) {
        return knows(adoption) && mayHold(adoption.period());
    }

    /** Whether an adoption may have begun by the date that was asked for. */
    public boolean hasBegun(AdoptionEdge adoption) {
        return hasHappened(adoption.begun());
    }

    /** Whether teaching counts. */
    public boolean counts(TeachingEdge teaching) {
        return knows(teaching) && mayHold(teaching.curriculum().period());
    }

    /** Whether a membership counts. */
    public boolean counts(MembershipEdge membership) {
        return knows(membership) && mayHold(membership.period());
    }

    /** Whether there are sources, and all of them are ignored. */
    public boolean ignoresAll(List<Id> sources) {
        return !sources.isEmpty() && ignoring.containsAll(sources);
    }

    /** Whether something may have happened by the date that was asked for; what has no date may. */
    public boolean hasHappened(@Nullable PartialDate date) {
        return asOf == null || date == null || !asOf.isCertainlyBefore(date);
    }

    /** A date that is recorded and may have come by the date that was asked for; null for any other. */
    public @Nullable PartialDate past(@Nullable PartialDate date) {
        return hasHappened(date) ? date : null;
    }

    /** What an adopter had done by the date that was asked for: what was stopped later was adopted then. */
    public Adoption.Status status(Adoption.Status status, @Nullable PartialDate stopped) {
        return status == Adoption.Status.DEADOPTED && !hasHappened(stopped) ? Adoption.Status.ADOPTED : status;
    }

    /** The same at another date, or at none. */
    public Viewpoint at(@Nullable PartialDate date) {
        return new Viewpoint(date, knownAt, ignoring);
    }

    /** Whether something that lasted for a time may have been at the date that was asked for; it may without one. */
    public boolean mayHold(Period period) {
        return asOf == null || period.mayHoldAt(asOf);
    }

    private boolean isKnown(Provenance provenance) {
        if (!provenance.wasAccepted()) {
            return false;
        }
        var retired = provenance.retiredAt();
        return knownAt == null
                ? retired == null
                : !provenance.recordedAt().isAfter(knownAt) && (retired == null || retired.isAfter(knownAt));
    }

    private boolean isIgnored(FlowFact fact) {
        return !ignoring.isEmpty()
                && (isIgnored(fact.id(), fact.provenance())
                        || fact.about().stream().anyMatch(ignoring::contains));
    }

    private boolean isIgnored(Id id, Provenance provenance) {
        return !ignoring.isEmpty()
                && (ignoring.contains(id) || ignoring.contains(id.standing()) || ignoresAll(provenance.sources()));
    }
}
