package org.throughline.trace;

import org.throughline.graph.Lag;

/**
 * How long after an earlier dated step of the chain another came.
 *
 * @param since the step that is counted from
 * @param until the step that is counted to
 */
public record StepLag(Milestone since, Milestone until) {

    /** The fewest days that the two dates allow; negative where the later step of the chain can have come first. */
    public int minDays() {
        return lag().minDays();
    }

    /** The most days that the two dates allow; negative where the later step of the chain certainly came first. */
    public int maxDays() {
        return lag().maxDays();
    }

    /** In plain words, such as "between 5 and 7 years after the publication of the study". */
    public String words() {
        return lag().inWordsSince(since.event());
    }

    private Lag lag() {
        return new Lag(since.date(), until.date());
    }
}
