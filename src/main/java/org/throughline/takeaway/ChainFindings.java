package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.trace.Chain;
import org.throughline.trace.Pathway;

/** Tells chains. */
final class ChainFindings {

    private ChainFindings() {}

    /** The strongest chain of each innovation. */
    static Findings of(List<Optional<Pathway>> pathways) {
        var entries = new ArrayList<Entry>();
        pathways.stream()
                .flatMap(Optional::stream)
                .forEach(pathway -> entries.add(
                        new Entry(entries.size() + 1, pathway.proof().innovation(), pathway.best(), List.of())));
        return new Findings(List.copyOf(entries), List.of(), entries.size(), null);
    }

    /** A page of the chains from or to something. */
    static Findings of(Id from, Page<Chain> page) {
        return Findings.of(page, List.of(), (place, chain) -> new Entry(place, from, chain, List.of()));
    }
}
