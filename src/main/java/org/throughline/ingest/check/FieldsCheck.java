package org.throughline.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.ingest.format.Field;
import org.throughline.ingest.format.RowRule;
import tools.jackson.databind.node.ObjectNode;

/** Checks a row, or an object within a row, against the fields it may have. */
final class FieldsCheck {

    private final Map<String, Field> fields;
    private final List<RowRule> rules;
    private final Consumer<Finding> findings;

    FieldsCheck(Map<String, Field> fields, List<RowRule> rules, Consumer<Finding> findings) {
        this.fields = fields;
        this.rules = rules;
        this.findings = findings;
    }

    void check(String prefix, ObjectNode row) {
        var wrong = new ArrayList<Finding>();
        for (var entry : row.properties()) {
            var name = entry.getKey();
            var field = fields.get(name);
            if (field == null) {
                wrong.add(Finding.of(prefix + name, entry.getValue(), "no such field, but " + names()));
            } else {
                new ValueCheck(field, wrong::add).check(prefix + name, entry.getValue());
            }
        }
        fields.values().stream()
                .filter(field -> field.required() && !row.has(field.name()))
                .forEach(field -> wrong.add(new Finding(prefix + field.name(), "nothing", field.description())));
        if (wrong.isEmpty()) {
            // Rules compare values and rely on each of them being in its form.
            rules.forEach(rule -> new RuleCheck(prefix, row, wrong::add).check(rule));
        }
        wrong.forEach(findings);
    }

    private String names() {
        return "one of " + String.join(", ", fields.keySet());
    }
}
