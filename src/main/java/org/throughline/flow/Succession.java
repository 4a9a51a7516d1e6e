package org.throughline.flow;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Provenance;

/**
 * What an organisation or network became.
 *
 * @param successor what followed it
 * @param link the fact that says so; null where it is one of the organisation's own fields
 */
public record Succession(Id successor, @Nullable SuccessionLink link) {

    /**
     * A fact that tells of a succession.
     *
     * @param id the fact; of a retired version with the revision at which it was retired
     * @param since when it happened; null where that is not recorded
     * @param provenance who says so, and how it stands
     */
    public record SuccessionLink(Id id, @Nullable PartialDate since, Provenance provenance) {}
}
