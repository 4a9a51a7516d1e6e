package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Period;

/** The thing or fact at a step of a chain, and what can be said of it wherever the chain came from. */
public sealed interface Stage
        permits ResearchStage,
                EvidenceStage,
                InnovationStage,
                AdoptionStage,
                AdopterStage,
                TeachingStage,
                CurriculumStage {

    /** The id of the thing or fact. */
    Id id();

    /** What it is in the chain. */
    Role role();

    /** Its translation phase; null where neither a row nor a rule gives one. */
    default @Nullable StepPhase phase() {
        return null;
    }

    /** When it began and ended, as far as that is recorded; open at both ends for what has no date of its own. */
    default Period period() {
        return Period.ALWAYS;
    }

    /** The date by which lags are measured; null where it is not recorded, or where there can be none. */
    default @Nullable Milestone milestone() {
        return null;
    }

    /** What a reader must not overlook. */
    Set<Mark> marks();

    /** What is not recorded although it should be, each in a sentence. */
    default List<String> missing() {
        return List.of();
    }

    /** On what ground it stands. */
    Basis basis();

    /** The ids of its sources. */
    List<Id> sources();
}
