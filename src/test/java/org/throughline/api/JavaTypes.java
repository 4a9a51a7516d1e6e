package org.throughline.api;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.throughline.diffusion.AdopterDeed;
import org.throughline.diffusion.AdoptionGap;
import org.throughline.diffusion.GapListing;
import org.throughline.diffusion.InPlace;
import org.throughline.diffusion.LeftOut;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.diffusion.Likeness;
import org.throughline.diffusion.LikenessPart;
import org.throughline.diffusion.LocalRecord;
import org.throughline.diffusion.ProvenPathway;
import org.throughline.diffusion.Setback;
import org.throughline.diffusion.SetbackListing;
import org.throughline.graph.Adoption;
import org.throughline.graph.Function;
import org.throughline.graph.Innovation;
import org.throughline.graph.Network;
import org.throughline.graph.Study;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Contrary;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Part;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.proof.Rule;
import org.throughline.proof.Strength;
import org.throughline.search.Hit;
import org.throughline.search.Reading;
import org.throughline.search.Why;
import org.throughline.trace.Chain;
import org.throughline.trace.Debt;
import org.throughline.trace.Milestone;
import org.throughline.trace.Pathway;
import org.throughline.trace.RetractionImpact;
import org.throughline.trace.Sentence;
import org.throughline.trace.SettlingStudy;
import org.throughline.trace.Step;
import org.throughline.trace.StepLag;
import org.throughline.trace.StepPhase;

/** Which class stands for a type of the schema. */
final class JavaTypes {

    private static final Map<String, Class<?>> NAMED_OTHERWISE = Map.ofEntries(
            entry("Finding", Study.Finding.class),
            entry("Guidance", Innovation.Guidance.class),
            entry("Licence", Network.Licence.class),
            entry("FunctionTask", Function.Task.class),
            entry("AdoptionFigure", Adoption.Figure.class),
            entry("Chain", Chain.class),
            entry("ChainStep", Step.class),
            entry("ChainPhase", StepPhase.class),
            entry("ChainLag", StepLag.class),
            entry("ChainMilestone", Milestone.class),
            entry("Rule", Rule.class),
            entry("Explanation", Explanation.class),
            entry("ExplanationPart", Part.class),
            entry("Strength", Strength.class),
            entry("ChainStrength", ChainStrength.class),
            entry("GradedStep", GradedStep.class),
            entry("Count", Count.class),
            entry("Proof", Proof.class),
            entry("Contrary", Contrary.class),
            entry("PathwayMarker", Reached.class),
            entry("Sentence", Sentence.class),
            entry("Pathway", Pathway.class),
            entry("ProvenPathwayConnection", ListingConnection.class),
            entry("AdoptionGapConnection", GapConnection.class),
            entry("SetbackConnection", SetbackConnection.class),
            entry("ProvenPathway", ProvenPathway.class),
            entry("LeftOut", LeftOut.class),
            entry("LocalRecord", LocalRecord.class),
            entry("AdopterDeed", AdopterDeed.class),
            entry("AdoptionGap", AdoptionGap.class),
            entry("AnsweredGaps", GapListing.Answered.class),
            entry("InPlace", InPlace.class),
            entry("LikeAdopter", LikeAdopter.class),
            entry("LikeAdopterConnection", LikeConnection.class),
            entry("Likeness", Likeness.class),
            entry("LikenessPart", LikenessPart.class),
            entry("CountedSetbacks", SetbackListing.Counted.class),
            entry("Setback", Setback.class),
            entry("EvidenceDebt", Debt.class),
            entry("SettlingStudy", SettlingStudy.class),
            entry("RetractionImpact", RetractionImpact.class),
            entry("SearchConnection", SearchConnection.class),
            entry("SearchEdge", SearchEdge.class),
            entry("SearchSnippet", Hit.Snippet.class),
            entry("SearchFragment", Hit.Fragment.class),
            entry("SearchPassage", Hit.NearPassage.class),
            entry("SearchWhy", SearchWhy.class),
            entry("SearchThrough", SearchWhy.Through.class),
            entry("SearchLeg", Why.Leg.class),
            entry("SearchTerm", Why.TermMatch.class),
            entry("SearchFacetCounts", SearchFacetCounts.class),
            entry("SearchFacetValue", SearchFacetValue.class),
            entry("SearchReading", Reading.class),
            entry("Suggestion", SuggestedThing.class),
            entry("SimilarThing", SimilarNode.class));

    /** The connections whose edges carry a fact beside the node. */
    private static final Set<String> FACT_EDGES = Set.of(
            "InnovationEvidenceEdge",
            "StudyEvidenceEdge",
            "InnovationAdoptionEdge",
            "AdopterAdoptionEdge",
            "InnovationTeachingEdge",
            "CurriculumTeachingEdge",
            "OrganisationMembershipEdge",
            "NetworkMemberEdge",
            "NetworkLinkEdge");

    private JavaTypes() {}

    static Class<?> of(String type) {
        if (NAMED_OTHERWISE.containsKey(type)) {
            return NAMED_OTHERWISE.get(type);
        }
        if (type.endsWith("Connection")) {
            return Connection.class;
        }
        if (type.equals("PageInfo")) {
            return PageInfo.class;
        }
        if (type.endsWith("Edge")) {
            return FACT_EDGES.contains(type) ? FactEdge.class : Edge.class;
        }
        return named("org.throughline.graph." + type);
    }

    static Method accessor(String type, String field) {
        try {
            return of(type).getDeclaredMethod(field);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError("%s has no %s()".formatted(of(type), field), missing);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No class stands for a type of the schema", missing);
        }
    }
}
