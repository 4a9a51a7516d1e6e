package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/** Collects what is left out of a list, by reason. */
final class LeftOuts {

    private final Map<LeftOut.Reason, List<Id>> innovations = new EnumMap<>(LeftOut.Reason.class);

    void add(LeftOut.Reason reason, Id innovation) {
        innovations.computeIfAbsent(reason, none -> new ArrayList<>()).add(innovation);
    }

    /** Only the reasons for which something was left out. */
    List<LeftOut> by(Rule rule) {
        return innovations.entrySet().stream()
                .map(found -> new LeftOut(found.getKey(), count(found.getKey(), found.getValue(), rule)))
                .toList();
    }

    private static Count count(LeftOut.Reason reason, List<Id> left, Rule rule) {
        return Count.of(rule, "Innovations that %s.".formatted(reason.words()), left);
    }
}
