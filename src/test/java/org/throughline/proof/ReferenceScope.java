package org.throughline.proof;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.ReviewStatus;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Fact;
import org.throughline.proof.CaseRows.Stand;
import org.throughline.proof.CaseRows.Succession;
import org.throughline.proof.CaseRows.Teaching;

/** "What counts" of the rule, for one viewpoint. */
record ReferenceScope(CaseRows rows, CaseView view) {

    /** Whether a fact counts: known, not ignored and held. */
    boolean counts(Fact fact) {
        return isUsed(fact) && held(fact);
    }

    /** Whether a fact is known and not ignored. */
    boolean isUsed(Fact fact) {
        return isKnown(fact.stand()) && !isIgnored(fact.id(), fact.stand()) && !isIgnored(fact.about());
    }

    /** Whether a succession is known, not ignored, and had happened. */
    boolean counts(Succession succession) {
        var told = succession.told();
        if (told != null && (!isKnown(told.stand()) || isIgnored(told.id(), told.stand()))) {
            return false;
        }
        return hadHappened(date(succession));
    }

    /** Whether an event is not certainly later than the viewpoint. */
    boolean hadHappened(@Nullable String date) {
        return !ReferenceDates.isCertainlyBefore(view.asOf(), date);
    }

    /** Whether there is an end, and it is not certainly later than the viewpoint. */
    boolean hadEnded(@Nullable String end) {
        return end != null && hadHappened(end);
    }

    /** Whether an adoption has not certainly begun later than the viewpoint. */
    boolean hadBegun(Adoption adoption) {
        return hadHappened(begin(adoption));
    }

    /** An adoption without a date is no older than its innovation, but for one that was over when that came. */
    private @Nullable String begin(Adoption adoption) {
        if (adoption.from() != null) {
            return adoption.from();
        }
        var introduced = rows.innovation(adoption.innovation()).introduced();
        return ReferenceDates.isCertainlyBefore(adoption.to(), introduced) ? null : introduced;
    }

    /** Of a version of a fact, the fact. */
    static String fact(String id) {
        return id.replaceFirst("@.*", "");
    }

    private boolean held(Fact fact) {
        return switch (fact) {
            case Evidence evidence -> held(rows.study(evidence.study()).published(), null);
            case Adoption adoption -> held(begin(adoption), adoption.to());
            case Teaching teaching -> {
                var curriculum = rows.curriculum(teaching.curriculum());
                yield held(curriculum.from(), curriculum.to());
            }
        };
    }

    private boolean held(@Nullable String from, @Nullable String to) {
        return hadHappened(from) && !ReferenceDates.isCertainlyBefore(to, view.asOf());
    }

    private boolean isKnown(Stand stand) {
        if (stand.status() == ReviewStatus.PROPOSED || stand.status() == ReviewStatus.REJECTED) {
            return false;
        }
        var moment = view.knownAt() == null ? "9999" : view.knownAt();
        var retired = stand.retired() == null ? "99999" : stand.retired();
        return stand.recorded().compareTo(moment) <= 0 && retired.compareTo(moment) > 0;
    }

    private boolean isIgnored(String id, Stand stand) {
        return isIgnored(id) || isIgnored(fact(id)) || stand.sources().stream().allMatch(this::isIgnored);
    }

    private boolean isIgnored(String id) {
        return view.ignoring().contains(id);
    }

    private @Nullable String date(Succession succession) {
        var told = succession.told();
        if (told != null && told.since() != null) {
            return told.since();
        }
        for (var body : rows.bodies()) {
            if (body.id().equals(succession.of()) && body.to() != null) {
                return body.to();
            }
        }
        for (var body : rows.bodies()) {
            if (body.id().equals(succession.by())) {
                return body.from();
            }
        }
        return null;
    }
}
