package org.throughline.takeaway;

import java.util.List;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.proof.Certainty;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Count;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Names;
import org.throughline.proof.Strength;
import org.throughline.trace.RetractionImpact;

/** Says what rests on a study, a piece of evidence or a source. */
final class RetractionFindings {

    private RetractionFindings() {}

    static Findings of(Page<RetractionImpact> found) {
        return Findings.of(found, List.of(), RetractionFindings::entry);
    }

    private static Entry entry(int place, RetractionImpact impact) {
        return new Entry(
                place,
                impact.innovation(),
                null,
                List.of(
                        Remark.of(Topic.CHANGE, null, impact.words(), lost(impact)),
                        evidence(impact.before(), impact.after()),
                        chain(impact.chainBefore(), impact.chainAfter()),
                        adopters(impact.adoptersBefore(), impact.adoptersAfter()),
                        Remark.counted(Topic.LOST, impact.lost()),
                        Remark.counted(Topic.CHAINS, impact.chains()),
                        Remark.counted(Topic.ADOPTIONS, impact.adoptions()),
                        Remark.counted(Topic.TEACHING, impact.teaching())));
    }

    private static List<Id> lost(RetractionImpact impact) {
        return impact.lost().explanation().parts().stream()
                .flatMap(part -> part.ids().stream())
                .toList();
    }

    private static Remark evidence(Strength before, Strength after) {
        var value = change(words(before.certainty(), before.direction()), words(after.certainty(), after.direction()));
        var words = "The evidence as a whole, as it would be: %s"
                .formatted(after.explanation().words());
        return new Remark(Topic.EVIDENCE, null, value, words, after.parts());
    }

    private static Remark chain(ChainStrength before, ChainStrength after) {
        var value = change(words(before.certainty(), before.direction()), words(after.certainty(), after.direction()));
        var weakest = after.weakest();
        var isTold = weakest.kind() == GradedStep.Kind.INNOVATION;
        var words = "The weakest step of the strongest chain would be %s.%s"
                .formatted(
                        Names.of(weakest.kind()),
                        isTold ? "" : " " + weakest.strength().explanation().words());
        return Remark.of(Topic.CHAIN, value, words, List.of(after.weakest().id()));
    }

    private static Remark adopters(Count before, Count after) {
        var value = change("%,d".formatted(before.value()), "%,d".formatted(after.value()));
        var explanation = after.explanation();
        var words = "The independent adopters, as they would be: %s".formatted(explanation.words());
        return new Remark(Topic.ADOPTERS, null, value, words, explanation.parts());
    }

    private static String change(String before, String after) {
        return before.equals(after) ? "stays %s".formatted(before) : "%s → %s".formatted(before, after);
    }

    private static String words(Certainty certainty, Evidence.Direction direction) {
        return "%s, %s".formatted(certainty.words(), Names.verdict(direction));
    }
}
