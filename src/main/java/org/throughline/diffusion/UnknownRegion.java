package org.throughline.diffusion;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.PartialDate;

/** A question was asked about a region of which no organisation is recorded. */
public final class UnknownRegion extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param asOf the date that was asked for; null where none was */
    UnknownRegion(String region, @Nullable PartialDate asOf, Collection<String> known) {
        super("found '%s', of which no organisation is recorded%s: expected one of %s"
                .formatted(region, asOf == null ? "" : " as of " + asOf, String.join(", ", known)));
    }
}
