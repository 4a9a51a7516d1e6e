package org.throughline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.throughline.SeedRows;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sees to it that studies are about what the innovations are about that they say something of: a study takes over
 * conditions of an innovation, and its evidence is on innovations of which studies of the same conditions took theirs over,
 * as long as there is room. That makes six in ten, where in the seed data it is nine in ten: five times as much evidence
 * finds no more conditions.
 */
final class Subjects {

    private final Map<String, List<String>> conditionsOfInnovations = new HashMap<>();
    private final Map<String, List<String>> conditionsOfStudies = new HashMap<>();
    private final Map<String, List<String>> innovations = new HashMap<>();

    /** Notes what an innovation is about. */
    void noteInnovation(ObjectNode row) {
        conditionsOfInnovations.put(SeedRows.text(row, "id"), List.copyOf(SeedRows.texts(row, "conditions")));
    }

    /** Replaces the conditions of a study by as many of an innovation, if both have any. */
    void takeOver(ObjectNode study, String innovation) {
        var conditions = conditionsOfInnovations.get(innovation).stream()
                .limit(study.path("conditions").size())
                .toList();
        if (conditions.isEmpty()) {
            return;
        }
        study.set("conditions", JsonMapper.shared().valueToTree(conditions));
        conditionsOfStudies.put(SeedRows.text(study, "id"), conditions);
        conditions.forEach(condition ->
                innovations.computeIfAbsent(condition, _ -> new ArrayList<>()).add(innovation));
    }

    /** Moves evidence to an innovation that is about the same as the study, if there is one. */
    void relate(ObjectNode evidence, SplittableRandom random) {
        var conditions = conditionsOfStudies.get(SeedRows.text(evidence, "study"));
        if (conditions != null) {
            var related = innovations.get(conditions.get(random.nextInt(conditions.size())));
            evidence.put("innovation", related.get(random.nextInt(related.size())));
        }
    }
}
