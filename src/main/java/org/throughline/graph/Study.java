package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of research and what it found.
 *
 * @param id the stable id
 * @param title the title as published
 * @param summary what was done and found, in our words
 * @param phase the translation phase it belongs to
 * @param phaseRationale why it was given that phase
 * @param design how it was done
 * @param doi digital object identifier
 * @param pmid PubMed id
 * @param registration trial registration, such as ISRCTN63848242
 * @param award the funder’s number of the award
 * @param started when it started
 * @param published when it was published
 * @param conductedBy organisations and networks that conducted it
 * @param funders who paid
 * @param conditions what it is about
 * @param participants how many people took part
 * @param sites at how many sites
 * @param retracted when it was retracted
 * @param findings what was measured
 * @param citation how to cite it
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Study(
        Id id,
        String title,
        String summary,
        Phase phase,
        String phaseRationale,
        Design design,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String registration,
        @Nullable String award,
        @Nullable PartialDate started,
        @Nullable PartialDate published,
        List<Id> conductedBy,
        List<Party> funders,
        List<Id> conditions,
        @Nullable Long participants,
        @Nullable Long sites,
        @Nullable PartialDate retracted,
        List<Finding> findings,
        @Nullable String citation,
        List<Id> sources,
        Basis basis)
        implements Thing {

    @Override
    public String name() {
        return title;
    }

    /** The translation phases of health research. */
    public enum Phase {
        /** Basic discovery. */
        T0,
        /** To humans. */
        T1,
        /** To patients: efficacy, guidelines. */
        T2,
        /** To practice: dissemination and implementation. */
        T3,
        /** To the population: scaling up, also through government policy. */
        T4
    }

    /** How a study was done. */
    public enum Design {
        /** Randomised controlled trial. */
        RCT,
        /** Trial that randomises groups. */
        CLUSTER_RCT,
        /** Trial in which groups cross over to the intervention in steps. */
        STEPPED_WEDGE,
        /** Cohort study. */
        COHORT,
        /** Comparison of before and after. */
        BEFORE_AFTER,
        /** Series of measurements with an interruption. */
        INTERRUPTED_TIME_SERIES,
        /** Systematic review or meta-analysis. */
        SYSTEMATIC_REVIEW,
        /** Economic evaluation. */
        ECONOMIC_EVALUATION,
        /** Model or simulation. */
        MODELLING,
        /** Qualitative study. */
        QUALITATIVE,
        /** Several kinds of method. */
        MIXED_METHODS,
        /** Accuracy of a test. */
        DIAGNOSTIC_ACCURACY,
        /** Case study. */
        CASE_STUDY,
        /** Any other design. */
        OTHER
    }

    /**
     * One measured result.
     *
     * @param measure what was measured
     * @param value the value as the source writes it
     * @param unit the unit of the value
     * @param ci the interval around the value, as the source writes it
     * @param direction what the value speaks for
     * @param note what has to be known to read it
     */
    public record Finding(
            @Nullable String measure,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String ci,
            @Nullable String direction,
            @Nullable String note) {}
}
