package org.throughline.trace;

import java.util.List;
import org.throughline.graph.Id;

/**
 * A sentence that a rule made out of facts.
 *
 * @param text the sentence
 * @param ids the things and facts that say it
 */
public record Sentence(String text, List<Id> ids) {}
