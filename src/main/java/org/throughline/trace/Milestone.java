package org.throughline.trace;

import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * The date of a step by which lags are measured.
 *
 * @param id the thing or fact whose date it is
 * @param role what that is in the chain
 * @param event what happened then, such as "the publication of the study"
 * @param date when
 */
public record Milestone(Id id, Role role, String event, PartialDate date) {}
