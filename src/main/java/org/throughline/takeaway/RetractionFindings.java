package org.throughline.takeaway;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.proof.Certainty;
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
                        Remark.counted(Topic.LOST, impact.lost()),
                        evidence(impact),
                        chain(impact),
                        chains(impact),
                        Remark.counted(Topic.ADOPTIONS, impact.adoptions()),
                        Remark.counted(Topic.TEACHING, impact.teaching())));
    }

    private static Remark evidence(RetractionImpact impact) {
        var before = impact.before();
        var after = impact.after();
        var parts =
                Stream.concat(before.parts().stream(), after.parts().stream()).toList();
        var value = change(
                strength(before.certainty(), before.direction()), strength(after.certainty(), after.direction()));
        return new Remark(Topic.EVIDENCE, null, value, impact.words(), parts);
    }

    private static Remark chain(RetractionImpact impact) {
        var before = impact.chainBefore();
        var after = impact.chainAfter();
        var was = strength(before.certainty(), before.direction());
        var becomes = strength(after.certainty(), after.direction());
        var words = was.equals(becomes)
                ? "The strongest chain would stay as strong as it is: %s.".formatted(was)
                : "The strongest chain would go from %s to %s.".formatted(was, becomes);
        List<Id> weakest = Stream.of(before.weakest().id(), after.weakest().id())
                .distinct()
                .toList();
        return Remark.of(Topic.CHAIN, change(was, becomes), words, weakest);
    }

    private static Remark chains(RetractionImpact impact) {
        var words = "Chains from a study to an adopter or a curriculum that lead through what would no longer count: %,d."
                .formatted(impact.chains());
        return Remark.of(Topic.CHAINS, "%,d".formatted(impact.chains()), words, List.of());
    }

    private static String change(String before, String after) {
        return before.equals(after) ? "stays " + before : "%s → %s".formatted(before, after);
    }

    private static String strength(Certainty certainty, Evidence.@Nullable Direction direction) {
        return "%s certainty, %s".formatted(certainty.words(), Words.of(direction));
    }
}
