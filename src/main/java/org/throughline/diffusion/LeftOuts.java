package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.graph.Id;
import org.throughline.proof.Count;

/** Collects what is left out of a list, by reason. */
final class LeftOuts {

    private final Map<LeftOut.Reason, List<Id>> innovations = new EnumMap<>(LeftOut.Reason.class);

    void add(LeftOut.Reason reason, Id innovation) {
        innovations.computeIfAbsent(reason, none -> new ArrayList<>()).add(innovation);
    }

    /** Only the reasons for which something was left out. */
    List<LeftOut> all() {
        return innovations.entrySet().stream()
                .map(found -> new LeftOut(found.getKey(), count(found.getKey(), found.getValue())))
                .toList();
    }

    private static Count count(LeftOut.Reason reason, List<Id> left) {
        var rule = reason == LeftOut.Reason.IN_USE_HERE ? AdoptionGaps.RULE : ProvenPathways.RULE;
        return Count.of(rule, "Innovations that %s.".formatted(reason.words()), left);
    }
}
