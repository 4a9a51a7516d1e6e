package org.throughline.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.throughline.proof.Certainty;
import org.throughline.proof.Strength;

/**
 * The one study that would change most of what the rule says of an innovation, found by trying: what the rule would say
 * if there were such a study. No such study exists.
 *
 * @param kind which study; null where no single one would make the evidence stronger
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
        SettlingStudy best = null;
        for (var kind : Kind.values()) {
            var supported = assessor.of(with(dossier, kind, Direction.SUPPORTS)).body();
            if (isBetter(supported, best == null ? now : best.ifItSupports)) {
                var refuted = assessor.of(with(dossier, kind, Direction.NULL)).body();
                best = new SettlingStudy(kind, supported, refuted, words(kind, supported, refuted));
            }
        }
        return best == null
                ? new SettlingStudy(null, now, now, "By the rule, no single study would make the evidence stronger.")
                : best;
    }

    private static boolean isBetter(Strength supported, Strength than) {
        return rank(supported) > rank(than);
    }

    /** Evidence that supports is better than any that does not, then what is more certain. */
    private static int rank(Strength strength) {
        var supports = strength.direction() == Direction.SUPPORTS ? Certainty.values().length : 0;
        return supports + strength.certainty().ordinal();
    }

    private static String words(Kind kind, Strength supported, Strength refuted) {
        return "If %s supported it, the evidence as a whole would be of %s certainty; if it saw no effect, of %s certainty, and would %s."
                .formatted(
                        kind.words,
                        supported.certainty().words(),
                        refuted.certainty().words(),
                        refuted.direction() == Direction.NULL ? "show no effect" : "point both ways");
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
                dossier.introduced(),
                dossier.conditions(),
                dossier.developers(),
                dossier.guidance(),
                dossier.basis(),
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
                Basis.READ,
                List.of());
    }
}
