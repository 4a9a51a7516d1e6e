package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curriculum, course, module or toolkit.
 *
 * @param id the stable id
 * @param title its title
 * @param kind what sort it is
 * @param provider who provides it
 * @param commissionedBy who commissioned it
 * @param level for which level
 * @param professions for whom
 * @param topics what it is about
 * @param outcomes what a learner can do afterwards, in our words
 * @param hours how long it takes
 * @param cpdPoints points of continuing professional development
 * @param from when it began
 * @param to when it ended
 * @param url where to find it
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Curriculum(
        Id id,
        String title,
        Kind kind,
        Id provider,
        List<Id> commissionedBy,
        @Nullable String level,
        List<String> professions,
        List<Id> topics,
        List<String> outcomes,
        @Nullable Double hours,
        @Nullable Double cpdPoints,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String url,
        List<Id> sources,
        Basis basis)
        implements Thing {

    @Override
    public String name() {
        return title;
    }

    /** The time in which it exists. */
    public Period period() {
        return new Period(from, to);
    }

    /** The sorts of curriculum. */
    public enum Kind {
        /** A curriculum. */
        CURRICULUM,
        /** A module. */
        MODULE,
        /** A course. */
        CPD_COURSE,
        /** E-learning. */
        E_LEARNING,
        /** A toolkit. */
        TOOLKIT,
        /** A framework of capabilities. */
        FRAMEWORK
    }
}
