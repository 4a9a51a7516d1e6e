package org.throughline.diffusion;

import java.util.Collection;

/** A question was asked about a region of which no organisation is recorded. */
public final class UnknownRegion extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownRegion(String region, Collection<String> known) {
        super("found '%s', of which no organisation is recorded at that date: expected one of %s"
                .formatted(region, String.join(", ", known)));
    }
}
