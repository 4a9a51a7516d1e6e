package org.throughline.trace;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.StudyNode;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study;
import org.throughline.proof.Assessor;
import org.throughline.proof.Strength;

/**
 * The one study that could make the evidence on an innovation surest, by the better of its outcomes, found by trying: what
 * the rule would say if there were such a study. No such study exists.
 *
 * @param kind which study; null where no single one would make the evidence surer: then the outcomes are those of a trial
 * @param ifItSupports what the evidence as a whole would be then, if the study supports the innovation
 * @param ifNoEffect what it would be then, if the study sees no effect
 * @param words that in a sentence or two
 */
public record SettlingStudy(@Nullable Kind kind, Strength ifItSupports, Strength ifNoEffect, String words) {

    /** The studies that are tried, the simpler first. */
    public enum Kind {
        /** A randomised trial of the innovation by somebody who did not study it before. */
        RANDOMISED_TRIAL("a randomised trial by others than those who studied it so far", Study.Design.RCT),
        /** A systematic review of the studies that there are. */
        SYSTEMATIC_REVIEW("a systematic review", Study.Design.SYSTEMATIC_REVIEW);

        private final String words;
        private final Study.Design design;

        Kind(String words, Study.Design design) {
            this.words = words;
            this.design = design;
        }
    }

    static SettlingStudy of(Dossier dossier, Strength now, Assessor assessor) {
        var tried = Stream.of(Kind.values())
                .map(kind -> tried(kind, dossier, assessor))
                .toList();
        var best = tried.stream().max(comparing(SettlingStudy::decided)).orElseThrow();
        if (best.decided() > decided(now)) {
            return tried.stream()
                    .filter(each -> each.decided() == best.decided())
                    .findFirst()
                    .orElseThrow();
        }
        var trial = tried.getFirst();
        return new SettlingStudy(
                null,
                trial.ifItSupports,
                trial.ifNoEffect,
                "By the rule, no single study would make the evidence surer, either way. " + trial.words);
    }

    private static SettlingStudy tried(Kind kind, Dossier dossier, Assessor assessor) {
        var supported = assessor.of(with(dossier, kind, Direction.SUPPORTS)).body();
        var refuted = assessor.of(with(dossier, kind, Direction.NULL)).body();
        var words = words(supported).equals(words(refuted))
                ? "Whether %s supported it or found no effect, the evidence as a whole would %s."
                        .formatted(kind.words, words(supported))
                : "If %s supported it, the evidence as a whole would %s; if it found no effect, it would %s."
                        .formatted(kind.words, words(supported), words(refuted));
        return new SettlingStudy(kind, supported, refuted, words);
    }

    /** How sure the evidence would be by the better of the outcomes. */
    private int decided() {
        return Math.max(decided(ifItSupports), decided(ifNoEffect));
    }

    /** What points both ways decides nothing, however certain. */
    private static int decided(Strength strength) {
        var direction = strength.direction();
        return direction == Direction.NO_RESULT || direction == Direction.MIXED
                ? 0
                : 1 + strength.certainty().ordinal();
    }

    private static String words(Strength strength) {
        var says = switch (strength.direction()) {
            case SUPPORTS -> "support it";
            case MIXED -> "point both ways";
            case NULL -> "find no effect";
            case AGAINST -> "speak against it";
            case NO_RESULT -> "say nothing";
        };
        return "%s with %s certainty".formatted(says, strength.certainty().words());
    }

    private static Dossier with(Dossier dossier, Kind kind, Direction direction) {
        var evidence = new ArrayList<>(dossier.evidence());
        evidence.add(new EvidenceEdge(
                new Id("evidence/what-if"),
                study(dossier, kind),
                kind == Kind.SYSTEMATIC_REVIEW ? Evidence.Role.SYNTHESISES : Evidence.Role.TRIALS,
                direction,
                new Provenance(Basis.READ, List.of(), ReviewStatus.ACCEPTED, Instant.EPOCH, null)));
        return new Dossier(
                dossier.innovation(),
                dossier.name(),
                dossier.status(),
                dossier.conditions(),
                dossier.developers(),
                dossier.guidance(),
                dossier.sources(),
                evidence,
                dossier.adoptions(),
                dossier.teaching());
    }

    /** By a conductor of its own, so that it belongs to no line of research that there is. */
    private static StudyNode study(Dossier dossier, Kind kind) {
        return new StudyNode(
                new Id("study/what-if"),
                kind.design,
                null,
                null,
                List.of(new Id("org/what-if")),
                null,
                null,
                dossier.conditions(),
                Basis.READ);
    }
}
