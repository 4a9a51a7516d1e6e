package org.throughline.proof;

import org.jspecify.annotations.Nullable;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;

/** What values are called in sentences. */
public final class Names {

    private Names() {}

    /** What evidence does. */
    public static String of(Evidence.Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "supports it";
            case MIXED -> "points both ways";
            case NULL -> "found no effect";
            case AGAINST -> "speaks against it";
            case NO_RESULT -> "has no result that is recorded";
        };
    }

    /** What several pieces of evidence do. */
    static String ofSeveral(Evidence.Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "support it";
            case MIXED -> "point both ways";
            case NULL -> "found no effect";
            case AGAINST -> "speak against it";
            case NO_RESULT -> "have no result that is recorded";
        };
    }

    /** What evidence is of. */
    static String question(Evidence.Role role) {
        return switch (role) {
            case ORIGINATES -> "of what it grew out of";
            case TRIALS -> "of its effect";
            case EVALUATES_IMPLEMENTATION -> "of putting it into practice";
            case EVALUATES_COST -> "of its cost";
            case SYNTHESISES -> "in syntheses";
        };
    }

    /** The study of some evidence, to begin a sentence with: "A cohort study published in 2012". */
    public static String of(EvidenceEdge evidence) {
        var study = of(evidence.study().design())
                + when(" published ", evidence.study().published());
        return evidence.role() == Evidence.Role.EVALUATES_COST ? "On its cost, " + study : capitalised(study);
    }

    /** What a study is. */
    public static String of(Study.Design design) {
        return switch (design) {
            case RCT -> "a randomised controlled trial";
            case CLUSTER_RCT -> "a cluster-randomised trial";
            case STEPPED_WEDGE -> "a stepped-wedge trial";
            case SYSTEMATIC_REVIEW -> "a systematic review";
            case DIAGNOSTIC_ACCURACY -> "a study of a test's accuracy";
            case COHORT -> "a cohort study";
            case INTERRUPTED_TIME_SERIES -> "an interrupted time series";
            case BEFORE_AFTER -> "a comparison of before and after";
            case MIXED_METHODS -> "a study of mixed methods";
            case MODELLING -> "a model";
            case ECONOMIC_EVALUATION -> "an economic evaluation";
            case QUALITATIVE -> "a qualitative study";
            case CASE_STUDY -> "a case study";
            case OTHER -> "a study of another design";
        };
    }

    /** What a curriculum does. */
    public static String of(Teaching.Coverage coverage) {
        return switch (coverage) {
            case CORE -> "is about it";
            case PARTIAL -> "teaches it as a part";
            case MENTIONED -> "mentions it";
        };
    }

    /** What an organisation is. */
    public static String of(Organisation.Kind kind) {
        return switch (kind) {
            case NHS_TRUST -> "NHS trust";
            case COMMISSIONER -> "commissioner";
            case UNIVERSITY -> "university";
            case COMPANY -> "company";
            case CHARITY -> "charity";
            case LOCAL_AUTHORITY -> "local authority";
            case GOVERNMENT_BODY -> "government body";
            case PROFESSIONAL_BODY -> "professional body";
            case PRIMARY_CARE -> "primary care";
            case OTHER -> "other";
        };
    }

    /** What a network is. */
    public static String of(Network.Kind kind) {
        return switch (kind) {
            case AHSN -> "academic health science network";
            case AHSC -> "academic health science centre";
            case CLAHRC -> "collaboration for leadership in applied health research and care";
            case ARC -> "applied research collaboration";
            case CLINICAL_RESEARCH_NETWORK -> "clinical research network";
            case STRATEGIC_CLINICAL_NETWORK -> "strategic clinical network";
            case OPERATIONAL_DELIVERY_NETWORK -> "operational delivery network";
            case CLINICAL_SENATE -> "clinical senate";
            case LETB -> "local education and training board";
            case HIEC -> "health innovation and education cluster";
            case INNOVATION_HUB -> "innovation hub";
            case PATIENT_SAFETY_COLLABORATIVE -> "patient safety collaborative";
            case INNOVATION_BODY -> "body for innovation";
        };
    }

    /** What a step of a chain is. */
    public static String of(GradedStep.Kind kind) {
        return switch (kind) {
            case EVIDENCE -> "the evidence of the study that it starts from";
            case INNOVATION -> "the evidence as a whole";
            case ADOPTION -> "the adoption";
            case TEACHING -> "the teaching";
        };
    }

    /** What an adopter did, in a word or two. */
    public static String did(Adoption.Status status) {
        return switch (status) {
            case CONSIDERED -> "looked at it";
            case DECLINED -> "decided against it";
            case PILOTED -> "piloted it";
            case ADOPTED -> "took it up";
            case SPREAD -> "spread it to others";
            case NATIONAL -> "took it up nationally";
            case DEADOPTED -> "stopped it";
        };
    }

    /** What an adopter did, in a sentence. */
    static String of(Adoption.Status status) {
        return switch (status) {
            case CONSIDERED -> "The adopter %s; no decision is recorded.".formatted(did(status));
            case PILOTED -> "The adopter only %s.".formatted(did(status));
            case DECLINED, ADOPTED, SPREAD, DEADOPTED -> "The adopter %s.".formatted(did(status));
            case NATIONAL -> "It was taken up nationally.";
        };
    }

    /** What the evidence as a whole does: without any, it says nothing. */
    public static String verdict(Evidence.Direction direction) {
        return direction == Evidence.Direction.NO_RESULT ? "says nothing either way" : of(direction);
    }

    /** What the evidence as a whole does, with its subject. */
    public static String ofBody(Evidence.Direction direction, String innovation) {
        return switch (direction) {
            case NO_RESULT -> "Whether %s works is not known.".formatted(innovation);
            case SUPPORTS -> "The evidence as a whole supports %s.".formatted(innovation);
            case MIXED -> "The evidence as a whole points both ways on %s.".formatted(innovation);
            case NULL -> "The evidence as a whole found no effect of %s.".formatted(innovation);
            case AGAINST -> "The evidence as a whole speaks against %s.".formatted(innovation);
        };
    }

    /**
     * That there is none of something, in a sentence that claims no more than was asked.
     *
     * @param none what there is none of, such as "No teaching"
     */
    public static String none(String none, Viewpoint viewpoint) {
        return none + (viewpoint.equals(Viewpoint.EVERYTHING) ? " is recorded." : " counts from this viewpoint.");
    }

    /** When something happened, after the words that lead to it: " published in 2012"; empty where that is not recorded. */
    public static String when(String before, @Nullable PartialDate date) {
        return date == null ? "" : before + date.when();
    }

    /** A sentence begun with a capital letter. */
    public static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A sentence without its full stop, to go on with. */
    public static String unstopped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Why a basis other than that of a source that was read lowers a certainty. */
    static String unread(Basis basis) {
        return switch (basis) {
            case READ -> "The source was read.";
            case RECALLED -> "The source is named but was not read again.";
            case INFERRED -> "It was worked out by a rule; no source says it.";
        };
    }
}
