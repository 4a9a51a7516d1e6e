package org.throughline.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * What had become of an adoption by the date that was asked for.
 *
 * @param status what the adopter had done: what was stopped later was adopted then
 * @param ended when it ended; null where it had not ended by then, or no end is recorded
 * @param stops the facts that tell that the same adopter stopped it since
 */
public record AdoptionState(
        Adoption.Status status, @Nullable PartialDate ended, List<Id> stops) {}
