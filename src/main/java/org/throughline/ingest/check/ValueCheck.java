package org.throughline.ingest.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.InvalidDate;
import org.throughline.graph.InvalidId;
import org.throughline.graph.PartialDate;
import org.throughline.ingest.format.Field;
import tools.jackson.databind.JsonNode;

/** Checks the value of one field. */
final class ValueCheck {

    private final Field field;
    private final Consumer<Finding> findings;

    ValueCheck(Field field, Consumer<Finding> findings) {
        this.field = field;
        this.findings = findings;
    }

    void check(String path, JsonNode value) {
        if (value.isNull()) {
            expected(path, value, "a value; leave the field out where nothing is known");
            return;
        }
        switch (field.list()) {
            case ONE -> single(path, value);
            case LIST -> list(path, value);
            case LIST_OR_ONE -> {
                if (value.isArray()) {
                    list(path, value);
                } else {
                    single(path, value);
                }
            }
        }
    }

    private void list(String path, JsonNode values) {
        if (!values.isArray()) {
            expected(path, values, "a list");
        } else if (values.isEmpty()) {
            expected(path, values, "at least one value; leave the field out where nothing is known");
        }
        var seen = new HashSet<JsonNode>();
        for (int i = 0; i < values.size() && values.isArray(); i++) {
            var value = values.get(i);
            single(path + "[" + i + "]", value);
            if (!seen.add(value)) {
                expected(path + "[" + i + "]", value, "each value once");
            }
        }
    }

    private void single(String path, JsonNode value) {
        switch (field.type()) {
            case OBJECT -> object(path, value);
            case BOOLEAN -> require(value.isBoolean(), path, value, "true or false");
            case INTEGER -> require(isCount(value), path, value, "a whole number up to 2147483647");
            case NUMBER -> require(isNumber(value), path, value, "a number of at most 15 digits");
            case VALUE -> valueOrText(path, value, isNumber(value), "a number of at most 15 digits, or a text");
            case INTERVAL -> valueOrText(path, value, isInterval(value), "two numbers, the lower first, or a text");
            case ID,
                    TEXT,
                    ENUM,
                    DATE,
                    REFERENCE,
                    PARTY,
                    URL,
                    DOI,
                    PMID,
                    MESH,
                    SNOMED,
                    ODS,
                    ROR,
                    POSTCODE,
                    REGISTRATION -> text(path, value);
        }
    }

    private void object(String path, JsonNode value) {
        if (!value.isObject() || value.isEmpty()) {
            expected(
                    path,
                    value,
                    "an object with at least one of "
                            + String.join(", ", field.fields().keySet()));
            return;
        }
        new FieldsCheck(field.fields(), field.rules(), findings).check(path + ".", value.asObject());
    }

    private void valueOrText(String path, JsonNode value, boolean isValue, String expected) {
        if (value.isString()) {
            text(path, value);
        } else {
            require(isValue, path, value, expected);
        }
    }

    private void text(String path, JsonNode value) {
        if (!value.isString()) {
            expected(path, value, "text");
            return;
        }
        var text = value.stringValue();
        var fault = Texts.fault(text);
        if (fault.isPresent()) {
            findings.accept(new Finding(path, fault.get(), Texts.EXPECTED));
            return;
        }
        switch (field.type()) {
            case TEXT, VALUE, INTERVAL -> freeText(path, text);
            case ENUM -> require(field.values().contains(text), path, value, "one of " + words() + meant(text));
            case DATE -> require(isDate(text), path, value, "a date such as 2013, 2013-05 or 2013-05-23");
            case ID, REFERENCE -> require(leadsTo(text), path, value, "an id such as " + forms());
            case PARTY -> party(path, value, text);
            case URL, DOI, PMID, MESH, SNOMED, ODS, ROR, POSTCODE, REGISTRATION -> identifier(path, value, text);
            case OBJECT, BOOLEAN, INTEGER, NUMBER -> throw new IllegalStateException(field.type() + " is no text");
        }
    }

    private void identifier(String path, JsonNode value, String text) {
        var form = Identifier.of(field.type());
        require(form.good().test(text), path, value, form.expected());
    }

    private void party(String path, JsonNode value, String text) {
        if (field.to().stream().anyMatch(kind -> text.startsWith(kind.prefix() + "/"))) {
            require(leadsTo(text), path, value, "an id such as " + forms() + ", or a name");
        } else {
            freeText(path, text);
        }
    }

    private void freeText(String path, String text) {
        PersonalData.in(text)
                .ifPresent(found -> findings.accept(new Finding(path, found, "no personal data in free text")));
    }

    private boolean leadsTo(String text) {
        var id = idOrNull(text);
        return id != null && field.to().contains(id.kind());
    }

    private String words() {
        return String.join(", ", field.values());
    }

    private String meant(String text) {
        return Nearest.to(text, field.values())
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    private String forms() {
        return field.to().stream()
                .map(kind -> kind.prefix() + "/lower-case-words")
                .collect(joining(" or "));
    }

    private void require(boolean good, String path, JsonNode value, String expected) {
        if (!good) {
            expected(path, value, expected);
        }
    }

    private void expected(String path, JsonNode value, String expected) {
        findings.accept(Finding.of(path, value, expected));
    }

    /** A row is never a retired version, which {@code @} marks. */
    private static @Nullable Id idOrNull(String text) {
        try {
            return text.indexOf('@') < 0 ? new Id(text) : null;
        } catch (InvalidId notOne) {
            return null;
        }
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (InvalidDate notOne) {
            return false;
        }
    }

    private static boolean isInterval(JsonNode value) {
        return value.isArray()
                && value.size() == 2
                && isNumber(value.get(0))
                && isNumber(value.get(1))
                && value.get(0).decimalValue().compareTo(value.get(1).decimalValue()) <= 0;
    }

    /** What an answer can hold as a whole number. */
    private static boolean isCount(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt();
    }

    private static boolean isWhole(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong();
    }

    /** A number that the graph can hold without losing a digit. */
    private static boolean isNumber(JsonNode value) {
        if (!value.isFloatingPointNumber()) {
            return isWhole(value);
        }
        var nearest = value.decimalValue().doubleValue();
        return Double.isFinite(nearest)
                && new BigDecimal(Double.toString(nearest)).compareTo(value.decimalValue()) == 0;
    }
}
