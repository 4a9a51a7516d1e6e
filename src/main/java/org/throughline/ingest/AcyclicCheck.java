package org.throughline.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.check.Conditions;
import org.throughline.ingest.format.AcrossRule.Acyclic;

/** Following the rows from one thing to the next never leads back to the first. */
final class AcyclicCheck implements AcrossCheck {

    private static final int MOST_SHOWN = 5;

    private final NodeKind kind;
    private final Acyclic rule;
    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    AcyclicCheck(NodeKind kind, Acyclic rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public void see(Sighting sighting) {
        var row = sighting.json();
        if (sighting.kind() == kind && Conditions.hold(rule.where(), row)) {
            int from = number(row.path(rule.from()).stringValue());
            var targets = row.path(rule.to());
            for (var to : targets.isArray() ? targets.values() : List.of(targets)) {
                to.stringValueOpt().ifPresent(id -> steps.add(new Step(from, number(id), id, sighting.witness())));
            }
        }
    }

    private int number(String thing) {
        return numbers.computeIfAbsent(thing, first -> numbers.size());
    }

    @Override
    public Set<NodeKind> wanted() {
        return steps.isEmpty() ? Set.of() : Set.of(kind);
    }

    /** Refuses every row of a circle: which of them is wrong cannot be known. */
    @Override
    public void refuse(Refusals refusals) {
        var circles = circles();
        for (var step : steps) {
            var circle = circles.get(step.from());
            if (circle != null && circle.equals(circles.get(step.to()))) {
                var found = "%s, which leads back here, in a circle of %s".formatted(step.target(), circle);
                step.witness().refuse(refusals, rule.to(), found, "no circle");
            }
        }
    }

    /** The circle that each thing is on, described; nothing for things on none. */
    private Map<Integer, String> circles() {
        var names = List.copyOf(numbers.keySet());
        var circles = new HashMap<Integer, String>();
        for (var component : LoadOrder.components(arrows())) {
            if (component.length > 1) {
                var circle = described(
                        Arrays.stream(component).mapToObj(names::get).sorted().toList());
                Arrays.stream(component).forEach(thing -> circles.put(thing, circle));
            }
        }
        return circles;
    }

    private Arrows arrows() {
        var targets = new int[numbers.size()][];
        var byStart = steps.stream().collect(groupingBy(Step::from, mapping(Step::to, toList())));
        for (int thing = 0; thing < targets.length; thing++) {
            targets[thing] = byStart.getOrDefault(thing, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return Arrows.of(targets);
    }

    private static String described(List<String> members) {
        var shown = members.stream().limit(MOST_SHOWN).collect(joining(", "));
        return members.size() > MOST_SHOWN ? "%s and %d more".formatted(shown, members.size() - MOST_SHOWN) : shown;
    }

    private record Step(int from, int to, String target, Witness witness) {}
}
