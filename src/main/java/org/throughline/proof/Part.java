package org.throughline.proof;

import java.util.List;
import org.throughline.graph.Id;

/**
 * One of the parts that a strength or a count is made of.
 *
 * @param name what was looked at
 * @param lowers by how many levels it lowers the certainty; 0 for what is only said
 * @param words what was found, in a sentence
 * @param ids the things and facts that it was found of
 */
public record Part(Name name, int lowers, String words, List<Id> ids) {

    public Part {
        words = naming(words, ids.size());
        ids = List.copyOf(ids.subList(0, Math.min(Count.NAMED, ids.size())));
    }

    /** The words, and how many there are where not all of them are named. */
    static String naming(String words, int all) {
        return all > Count.NAMED ? "%s Named are the first %d of %,d.".formatted(words, Count.NAMED, all) : words;
    }

    /** What the rule looks at. */
    public enum Name {
        /** Where the certainty starts. */
        START,
        /** The design of a study. */
        DESIGN,
        /** What a study was for. */
        PURPOSE,
        /** Whom a study was about. */
        POPULATION,
        /** On what ground a fact stands. */
        BASIS,
        /** Whether it is dated. */
        DATE,
        /** Whether there is a result. */
        RESULT,
        /** Whether a study was retracted. */
        RETRACTION,
        /** The best of the evidence. */
        BEST_EVIDENCE,
        /** Whether the evidence agrees. */
        CONSISTENCY,
        /** From how many lines of research it comes. */
        INDEPENDENCE,
        /** What an adopter did. */
        STATUS,
        /** Who says so: the adopter itself, or somebody for many. */
        REPORT,
        /** Whether it ended. */
        END,
        /** Whether it was stopped. */
        STOP,
        /** Whether others did the same on their own. */
        REPLICATION,
        /** How much of it is taught. */
        COVERAGE,
        /** What was counted. */
        COUNTED,
        /** What a place in a list goes by. */
        RANK
    }
}
