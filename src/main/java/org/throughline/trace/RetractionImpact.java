package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.throughline.graph.Id;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Count;
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
 * @param adoptions the adoptions to which these chains lead
 * @param teaching the teaching to which these chains lead
 * @param adoptersBefore who took it up independently
 * @param adoptersAfter of whom that could still be said
 * @param words what would change, in a few sentences
 */
public record RetractionImpact(
        Id innovation,
        Count lost,
        Strength before,
        Strength after,
        ChainStrength chainBefore,
        ChainStrength chainAfter,
        Count chains,
        Count adoptions,
        Count teaching,
        Count adoptersBefore,
        Count adoptersAfter,
        String words) {

    static RetractionImpact of(Grounds before, Grounds after) {
        var kept = after.facts();
        var lost = before.facts().stream().filter(id -> !kept.contains(id)).toList();
        var isEvidenceLost = !after.evidence().containsAll(before.evidence());
        var chains = Count.of(
                Retractions.RULE,
                before.chains() - after.chains(),
                "Chains that lead through what would no longer count.",
                lost);
        var adoptions = Count.of(
                Retractions.RULE,
                "Adoptions to which these chains lead.",
                reached(before.adoptions(), kept, isEvidenceLost, before));
        var teaching = Count.of(
                Retractions.RULE,
                "Teaching to which these chains lead.",
                reached(before.teaching(), kept, isEvidenceLost, before));
        var adoptersBefore = before.assessment().adopters().independentCount();
        var adoptersAfter = after.assessment().adopters().independentCount();
        var chainBefore = before.assessment().best().strength();
        var chainAfter = after.assessment().best().strength();
        return new RetractionImpact(
                before.dossier().innovation(),
                Count.of(Retractions.RULE, "Facts that would no longer count.", lost),
                before.assessment().body(),
                after.assessment().body(),
                chainBefore,
                chainAfter,
                chains,
                adoptions,
                teaching,
                adoptersBefore,
                adoptersAfter,
                String.join(
                        " ",
                        List.of(
                                RetractionWords.lost(lost.size(), chains.value(), adoptions.value(), teaching.value()),
                                RetractionWords.change(
                                        "The evidence as a whole",
                                        before.assessment().body(),
                                        after.assessment().body()),
                                RetractionWords.change(chainBefore, chainAfter),
                                RetractionWords.change(adoptersBefore.value(), adoptersAfter.value()))));
    }

    /** Where evidence is lost, chains through it lead to all that became of the innovation; else only to what is lost. */
    private static List<Id> reached(List<Id> uptakes, Set<Id> kept, boolean isEvidenceLost, Grounds before) {
        if (before.evidence().isEmpty()) {
            return List.of();
        }
        return isEvidenceLost
                ? uptakes
                : uptakes.stream().filter(id -> !kept.contains(id)).toList();
    }
}
