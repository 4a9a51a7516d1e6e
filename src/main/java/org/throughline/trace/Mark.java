package org.throughline.trace;

import java.util.EnumSet;
import java.util.Set;
import org.throughline.graph.Basis;

/** What a reader of a step must not overlook. */
public enum Mark {
    /** The study was retracted. */
    RETRACTED,
    /** No result of the study is recorded: it is a protocol, under way, a review that found no study, or was not read. */
    NO_RESULT,
    /** The evidence shows no effect. */
    NULL_RESULT,
    /** The evidence points both ways. */
    MIXED_RESULT,
    /** The evidence speaks against the innovation. */
    AGAINST,
    /** The innovation was withdrawn or stopped as a whole. */
    WITHDRAWN,
    /** The adopter looked at it; no decision is recorded. */
    CONSIDERED_ONLY,
    /** The adopter decided against it. */
    DECLINED,
    /** The adopter stopped it. */
    STOPPED,
    /** It has an end date, as a pilot or a programme that ran its time; whether use went on is not said. */
    ENDED,
    /** Another fact says that the same adopter, or what it became, stopped it since, or at a date that is not recorded. */
    STOPPED_SINCE,
    /** The curriculum only mentions the innovation. */
    MENTIONED_ONLY,
    /** The date that lags are measured by is not recorded. */
    UNDATED,
    /** Well-established knowledge whose source is named but was not read again. */
    RECALLED,
    /** Worked out by a stated rule, not documented. */
    INFERRED,
    /** The chain starts or ends here because no evidence is recorded. */
    NO_EVIDENCE,
    /** The chain starts or ends here because no adoption is recorded. */
    NO_ADOPTION,
    /** The chain starts or ends here because no teaching is recorded. */
    NO_TEACHING;

    /** The mark of a step that stands on {@code basis}, if any. */
    static Set<Mark> of(Basis basis) {
        return switch (basis) {
            case READ -> EnumSet.noneOf(Mark.class);
            case RECALLED -> EnumSet.of(RECALLED);
            case INFERRED -> EnumSet.of(INFERRED);
        };
    }
}
