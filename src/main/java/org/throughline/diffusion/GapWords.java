package org.throughline.diffusion;

import java.util.List;
import org.throughline.proof.Part;

/** What gaps are ordered by, and what their scores stand for, as clauses of a sentence. */
final class GapWords {

    private GapWords() {}

    /** @param leavesOut whether something may be recorded that does not count */
    static Criteria<Gap> criteria(boolean leavesOut) {
        return new Criteria<>(
                AdoptionGaps.RULE,
                List.of(
                        new Criterion<>(
                                gap -> -gap.answer().ordinal(), score -> GapAnswer.values()[-score].words(leavesOut)),
                        new Criterion<>(gap -> gap.standing().chain().ordinal(), ProvenWords::chain),
                        new Criterion<>(gap -> gap.standing().body().ordinal(), ProvenWords::body),
                        new Criterion<>(Gap::likeness, GapWords::likeness),
                        new Criterion<>(Gap::inPlace, GapWords::inPlace),
                        new Criterion<>(gap -> gap.standing().adopters(), ProvenWords::adopters),
                        new Criterion<>(gap -> -gap.standing().against(), score -> ProvenWords.against(-score))));
    }

    static Part likeness(int alike, List<LikeAdopter> likeUs) {
        var most = likeUs.stream()
                .filter(adopter -> adopter.likeness().alike() == alike)
                .map(LikeAdopter::adopter)
                .toList();
        return ProofParts.part(likeness(alike), most);
    }

    static Part inPlace(List<InPlace> found) {
        return ProofParts.part(
                inPlace(found.size()),
                found.stream().flatMap(each -> each.facts().stream()).toList());
    }

    private static String likeness(int alike) {
        return switch (alike) {
            case 0 -> "no user that is like anybody here in any respect";
            case 1 -> "a user that is alike in 1 respect";
            default -> "a user that is alike in %d respects".formatted(alike);
        };
    }

    private static String inPlace(int count) {
        return switch (count) {
            case 0 -> "nothing that prepares for it here";
            case 1 -> "1 thing that prepares for it here";
            default -> "%,d things that prepare for it here".formatted(count);
        };
    }
}
