package org.throughline.trace;

import java.util.List;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Id;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Count;
import org.throughline.proof.Names;
import org.throughline.proof.Strength;

/**
 * What would change for one innovation if a study, a piece of evidence or a source were no longer to be relied on.
 *
 * @param innovation the innovation
 * @param lost the facts about it that would no longer count
 * @param before how strong the evidence as a whole is
 * @param after how strong it would be
 * @param chainBefore how strong the strongest chain is
 * @param chainAfter how strong the strongest chain would be
 * @param chains how many chains from a study to an adopter or a curriculum lead through what would no longer count
 * @param adoptions the adoptions that stand for the innovation
 * @param teaching the teaching of the innovation
 * @param words what would change, in a sentence or two
 */
public record RetractionImpact(
        Id innovation,
        Count lost,
        Strength before,
        Strength after,
        ChainStrength chainBefore,
        ChainStrength chainAfter,
        int chains,
        Count adoptions,
        Count teaching,
        String words) {

    static RetractionImpact of(Grounds before, Grounds after) {
        var kept = after.facts();
        var lost = before.facts().stream().filter(id -> !kept.contains(id)).toList();
        var adoptions = before.assessment().adopters().inUse().stream()
                .map(AdoptionEdge::id)
                .toList();
        var teaching = before.teaching().map(TeachingEdge::id).toList();
        return new RetractionImpact(
                before.dossier().innovation(),
                Count.of("Facts that would no longer count.", lost),
                before.assessment().body(),
                after.assessment().body(),
                before.assessment().best().strength(),
                after.assessment().best().strength(),
                Math.toIntExact(before.chains() - after.chains()),
                Count.of("Adoptions that stand for the innovation.", adoptions),
                Count.of("Curricula that teach the innovation.", teaching),
                words(before.assessment().body(), after.assessment().body(), lost));
    }

    private static String words(Strength before, Strength after, List<Id> lost) {
        var facts = lost.size() == 1 ? "1 fact" : "%,d facts".formatted(lost.size());
        if (before.certainty() == after.certainty() && before.direction() == after.direction()) {
            return "%s would no longer count; the evidence as a whole would stay as strong as it is.".formatted(facts);
        }
        return "%s would no longer count; the evidence as a whole would go from %s to %s."
                .formatted(facts, words(before), words(after));
    }

    private static String words(Strength strength) {
        var direction = strength.direction();
        return "%s certainty (%s)"
                .formatted(strength.certainty().words(), direction == null ? "no direction" : Names.of(direction));
    }
}
