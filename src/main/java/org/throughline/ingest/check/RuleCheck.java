package org.throughline.ingest.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.graph.PartialDate;
import org.throughline.ingest.format.RowRule;
import tools.jackson.databind.node.ObjectNode;

/** Checks what the fields of one row have to fulfil together. */
final class RuleCheck {

    private final String prefix;
    private final ObjectNode row;
    private final Consumer<Finding> findings;

    RuleCheck(String prefix, ObjectNode row, Consumer<Finding> findings) {
        this.prefix = prefix;
        this.row = row;
        this.findings = findings;
    }

    void check(RowRule rule) {
        switch (rule) {
            case RowRule.InOrder(var fields) -> inOrder(present(fields));
            case RowRule.Together(var fields) -> together(fields);
            case RowRule.AnyOf(var fields) -> anyOf(fields);
            case RowRule.Different(var fields) -> different(present(fields));
            case RowRule.Range range -> range(range);
            case RowRule.Requires requires -> requires(requires);
        }
    }

    private void inOrder(List<String> fields) {
        for (int later = 1; later < fields.size(); later++) {
            var first = fields.get(later - 1);
            var second = fields.get(later);
            if (date(second).isCertainlyBefore(date(first))) {
                found(
                        second,
                        text(second) + ", before " + first + " " + text(first),
                        "a date that is not before " + first);
            }
        }
    }

    private void together(List<String> fields) {
        var present = present(fields);
        if (!present.isEmpty() && present.size() < fields.size()) {
            found(present.getFirst(), String.join(", ", present) + " alone", "all of " + String.join(", ", fields));
        }
    }

    private void anyOf(List<String> fields) {
        if (present(fields).isEmpty()) {
            var names = String.join(", ", fields);
            found(fields.getFirst(), "nothing", "at least one of " + names);
        }
    }

    private void different(List<String> fields) {
        var seen = new HashSet<String>();
        fields.stream()
                .filter(field -> !seen.add(text(field)))
                .forEach(field -> found(field, text(field), "another than in " + String.join(", ", fields)));
    }

    private void range(RowRule.Range range) {
        if (!Conditions.hold(range.where(), row)) {
            return;
        }
        for (var field : present(range.fields())) {
            double value = row.path(field).doubleValue();
            if (range.least() != null && value < range.least()) {
                found(field, text(field), "%s or more%s".formatted(plain(range.least()), where(range.where())));
            }
            if (range.most() != null && value > range.most()) {
                found(field, text(field), "%s or less%s".formatted(plain(range.most()), where(range.where())));
            }
        }
    }

    private void requires(RowRule.Requires rule) {
        for (var field : present(rule.fields())) {
            if (!Conditions.hold(rule.with(), row)) {
                var with = Conditions.described(rule.with());
                found(field, Finding.shown(row.path(field)) + " without " + with, with + ", because " + rule.because());
            }
        }
    }

    private void found(String field, String found, String expected) {
        findings.accept(new Finding(prefix + field, found, expected));
    }

    private List<String> present(List<String> fields) {
        return fields.stream().filter(row::has).toList();
    }

    private PartialDate date(String field) {
        return PartialDate.parse(text(field));
    }

    private String text(String field) {
        return row.path(field).asString();
    }

    private static String where(Map<String, List<String>> conditions) {
        return conditions.isEmpty() ? "" : " where " + Conditions.described(conditions);
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }
}
