package org.throughline.takeaway;

import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.Bar;
import org.throughline.graph.Organisation;
import org.throughline.proof.Certainty;

/** Reads and writes from when on an innovation is proven, as parts of a question. */
final class Bars {

    private static final Certainty CERTAINTY = Certainty.LOW;
    private static final int ADOPTERS = 1;

    private Bars() {}

    /** @param setting only adopters of this kind count; null for all */
    static Bar read(Given given, Organisation.@Nullable Kind setting) {
        return new Bar(
                given.value("minCertainty", Given.oneOf(Certainty.class), CERTAINTY),
                given.number("minAdopters", 1, Integer.MAX_VALUE, ADOPTERS),
                setting);
    }

    static Parameters write(Bar bar, Parameters parameters) {
        return parameters
                .value("minCertainty", bar.certainty(), CERTAINTY)
                .value("minAdopters", bar.adopters(), ADOPTERS);
    }
}
