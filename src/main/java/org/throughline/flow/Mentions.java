package org.throughline.flow;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/**
 * Which innovations' dossiers mention an id. Lists rather than sets, which would take ten times the memory: taking one
 * out of the longest is a matter of microseconds, and only where a dossier ceases to mention something.
 */
final class Mentions {

    private final Map<Id, List<Id>> innovations = new HashMap<>();

    /** The innovations whose dossiers mention an id, each once. */
    List<Id> of(Id id) {
        return innovations.getOrDefault(id, List.of());
    }

    /**
     * Notes that a dossier took the place of another.
     *
     * @param before null where there was none
     * @param after null where there is none now
     */
    void replace(Id innovation, @Nullable Dossier before, @Nullable Dossier after) {
        var was = before == null ? Set.<Id>of() : mentioned(before);
        var is = after == null ? Set.<Id>of() : mentioned(after);
        was.stream().filter(id -> !is.contains(id)).forEach(id -> remove(id, innovation));
        is.stream()
                .filter(id -> !was.contains(id))
                .forEach(id -> innovations
                        .computeIfAbsent(id, any -> new ArrayList<>(1))
                        .add(innovation));
    }

    private void remove(Id id, Id innovation) {
        innovations.computeIfPresent(id, (any, list) -> {
            list.remove(innovation);
            return list.isEmpty() ? null : list;
        });
    }

    void clear() {
        innovations.clear();
    }

    private static Set<Id> mentioned(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.conditions(), dossier.developers()),
                        dossier.evidence().stream()
                                .flatMap(evidence -> Stream.concat(
                                        of(evidence), Stream.of(evidence.study().conductedBy()))),
                        dossier.adoptions().stream()
                                .flatMap(adoption -> Stream.concat(of(adoption), Stream.of(adoption.via()))),
                        dossier.teaching().stream().flatMap(Mentions::of))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream)
                .collect(toSet());
    }

    private static Stream<List<Id>> of(FlowFact fact) {
        return Stream.of(fact.about(), fact.provenance().sources());
    }
}
