package org.throughline.diffusion;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.proof.Adopters;
import org.throughline.proof.Assessment;
import org.throughline.proof.Contrary;
import org.throughline.proof.Deed;
import org.throughline.proof.Names;
import org.throughline.proof.Part;

/**
 * What the rank of a proven innovation is made of, in words and with the facts.
 *
 * @param assessment the innovation's
 * @param groups the independent adopters that count
 * @param setting only those of this kind do; null for all
 */
record ProofParts(Assessment assessment, List<Adopters.Group> groups, Organisation.@Nullable Kind setting) {

    /** In the order of the criteria of {@code docs/rules/proven-pathways.md}. */
    List<Part> all() {
        return List.of(chain(), body(), adopters(), against(), claims());
    }

    Part chain() {
        var best = assessment.best().strength();
        return part(
                "%s; its weakest step is %s"
                        .formatted(
                                ProvenWords.chain(best.certainty().ordinal()),
                                Names.of(best.weakest().kind())),
                List.of(best.weakest().id()));
    }

    Part body() {
        var certainty = assessment.body().certainty();
        return part(
                ProvenWords.body(certainty.ordinal()),
                assessment.bodyOfEvidence().stream().map(EvidenceEdge::id).toList());
    }

    Part adopters() {
        var adoptions =
                groups.stream().flatMap(group -> group.adoptions().stream().map(AdoptionEdge::id));
        return part(ProvenWords.adopters(groups.size(), setting), adoptions.toList());
    }

    Part against() {
        var against = assessment.against();
        return part(
                ProvenWords.against(against.size()),
                against.stream().map(Contrary::fact).toList());
    }

    Part claims() {
        var claims = assessment.adopters().of(Deed.BLOCK_CLAIM);
        return part(
                ProvenWords.claims(claims.size()),
                claims.stream().map(AdoptionEdge::id).toList());
    }

    /** What an innovation has by one of the criteria. */
    static Part part(String has, Collection<Id> ids) {
        return Criteria.part("It has %s.".formatted(has), ids);
    }
}
