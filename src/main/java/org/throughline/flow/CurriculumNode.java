package org.throughline.flow;

import java.util.List;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Period;

/**
 * What has to be known of a curriculum to weigh its teaching.
 *
 * @param id the curriculum
 * @param parties who provides and who commissions it
 * @param period from when to when it is offered
 * @param basis on what ground these fields stand
 */
public record CurriculumNode(Id id, List<Id> parties, Period period, Basis basis) {}
