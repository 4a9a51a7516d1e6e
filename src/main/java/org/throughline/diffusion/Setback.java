package org.throughline.diffusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * Something that went wrong with an innovation, or did not go well.
 *
 * @param kind in what way
 * @param fact the adoption or evidence that says so
 * @param who the adopter or study
 * @param date when: of a result, when its study was published; null where that is not recorded
 * @param reason why, or of a result what was found, as it is recorded; null where it is not
 * @param words all that in a sentence
 * @param missing what is not recorded that one would want to know, in sentences
 * @param ended the adoptions that came to an end with it
 */
public record Setback(
        Kind kind,
        Id fact,
        Id who,
        @Nullable PartialDate date,
        @Nullable String reason,
        String words,
        List<String> missing,
        List<Id> ended) {

    /** In what way something went wrong, in the order of the list. */
    public enum Kind {
        /** An adopter stopped it. */
        STOPPED("Adopters that stopped it."),
        /** An adopter decided against it. */
        DECLINED("Decisions against it."),
        /** A study's result is against it. */
        AGAINST("Results against it."),
        /** A study found no effect. */
        NULL_RESULT("Results that show no effect."),
        /** A study's result points both ways. */
        MIXED_RESULT("Results that point both ways."),
        /** A study on it was retracted. */
        RETRACTED("Evidence whose study was retracted."),
        /** Its use ended, as that of a pilot or a programme that ran its time; whether it went on is not said. */
        ENDED("Adoptions that ended; whether use went on is not said.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What is counted of this kind, as a sentence. */
        String words() {
            return words;
        }
    }
}
