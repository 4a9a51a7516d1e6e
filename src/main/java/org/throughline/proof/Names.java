package org.throughline.proof;

import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Study;

/** What values are called in the sentences of an explanation. */
final class Names {

    private Names() {}

    static String of(Evidence.Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "supports it";
            case MIXED -> "points both ways";
            case NULL -> "shows no effect";
            case AGAINST -> "speaks against it";
        };
    }

    static String of(Study.Design design) {
        return switch (design) {
            case RCT -> "A randomised controlled trial";
            case CLUSTER_RCT -> "A cluster-randomised trial";
            case STEPPED_WEDGE -> "A stepped-wedge trial";
            case SYSTEMATIC_REVIEW ->
                "A systematic review, which is as good as the studies that it brings together, and those are not recorded,";
            case DIAGNOSTIC_ACCURACY -> "A study of a test's accuracy, which stands in for what becomes of patients,";
            case COHORT -> "A cohort study";
            case INTERRUPTED_TIME_SERIES -> "An interrupted time series";
            case BEFORE_AFTER -> "A comparison of before and after, with nothing beside it,";
            case MIXED_METHODS -> "A study of mixed methods";
            case MODELLING -> "A model";
            case ECONOMIC_EVALUATION -> "An economic evaluation";
            case QUALITATIVE -> "A qualitative study";
            case CASE_STUDY -> "A case study";
            case OTHER -> "A study of another design";
        };
    }

    static String of(Adoption.Status status) {
        return switch (status) {
            case CONSIDERED -> "The adopter looked at it; no decision is recorded.";
            case DECLINED -> "The adopter decided against it.";
            case PILOTED -> "The adopter only tried it.";
            case ADOPTED -> "The adopter took it up.";
            case SPREAD -> "The adopter spread it to others.";
            case NATIONAL -> "It was taken up nationally.";
            case DEADOPTED -> "The adopter stopped it.";
        };
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
