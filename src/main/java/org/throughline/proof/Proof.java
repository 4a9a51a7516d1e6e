package org.throughline.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * All that the rule says of an innovation.
 *
 * @param innovation the innovation
 * @param strength how strong the body of evidence on it is
 * @param evidence the evidence that counts, whatever it is on
 * @param adopters who did what with it
 * @param against what speaks against it, or not for it; what is the most against it first
 * @param cost evidence on what it costs
 * @param teaching where it is taught
 * @param markers how far it came, and how fast
 */
public record Proof(
        Id innovation,
        Strength strength,
        List<EvidenceEdge> evidence,
        Adopters adopters,
        List<Contrary> against,
        List<EvidenceEdge> cost,
        List<TeachingEdge> teaching,
        List<Reached> markers) {

    /**
     * Works it all out.
     *
     * @param knownUntil the day up to which what is not recorded is known not to be; null without any
     */
    static Proof of(Assessment assessment, Viewpoint viewpoint, @Nullable PartialDate knownUntil) {
        return new Proof(
                assessment.dossier().innovation(),
                assessment.body(),
                assessment.evidence(),
                assessment.adopters(),
                assessment.against(),
                assessment.evidence().stream()
                        .filter(each -> each.role() == Evidence.Role.EVALUATES_COST)
                        .toList(),
                assessment.dossier().teaching().stream()
                        .filter(viewpoint::counts)
                        .toList(),
                new Markers(assessment, viewpoint, knownUntil).all());
    }

    /** How much there is that speaks against it, or not for it. */
    public Count againstCount() {
        return Count.of(
                "Facts that speak against it, or not for it.",
                against.stream().map(Contrary::fact).toList());
    }

    /** How much evidence there is on what it costs. */
    public Count costCount() {
        return Count.of(
                "Evidence on what it costs.",
                cost.stream().map(EvidenceEdge::id).toList());
    }

    /** In how many places it is taught. */
    public Count teachingCount() {
        return Count.of(
                "Facts that tell of its teaching.",
                teaching.stream().map(TeachingEdge::id).toList());
    }
}
