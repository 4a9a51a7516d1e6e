package org.throughline.ingest;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PartialDate;
import org.throughline.ingest.format.Cardinality;
import org.throughline.ingest.format.Field;
import org.throughline.ingest.format.FieldType;
import org.throughline.ingest.format.RowRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values of every type a field can have. */
final class RandomValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What goes wrong first: quotes, escapes, other scripts, characters of two units, marks that combine. */
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "0",
            " ",
            "\"",
            "\\",
            "/",
            "'",
            "’",
            "£",
            "é",
            "e\u0301",
            "ß",
            "Ж",
            "中",
            "\uD83D\uDE00",
            "\u2028",
            "\n",
            "\t",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\u00a0",
            "\uFFFD",
            "null",
            "\\u0041");

    private final RandomGenerator random;
    private final Map<NodeKind, List<String>> ids;

    RandomValues(RandomGenerator random, Map<NodeKind, List<String>> ids) {
        this.random = random;
        this.ids = ids;
    }

    /** An object with the fields that it has to have and some of the others. */
    ObjectNode object(Collection<Field> fields, String id) {
        var object = JSON.objectNode();
        for (var field : fields) {
            if (field.required() || random.nextBoolean()) {
                var value = of(field, id);
                if (!(value.isArray() && value.isEmpty())) {
                    object.set(field.name(), value);
                }
            }
            if (field.type() == FieldType.ID) {
                object.put(field.name(), id);
            }
        }
        return object;
    }

    /** A value for a field of the row with this id, to which the row does not refer itself. */
    JsonNode of(Field field, String id) {
        boolean isList =
                field.list() == Cardinality.LIST || field.list() == Cardinality.LIST_OR_ONE && random.nextBoolean();
        if (!isList) {
            return one(field, id);
        }
        var different = new LinkedHashSet<JsonNode>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            different.add(one(field, id));
        }
        var list = JSON.arrayNode();
        different.forEach(list::add);
        return list;
    }

    JsonNode number(Field field, RowRule.Range range) {
        double least = range.least() == null ? 0 : range.least();
        double most = range.most() == null ? least + 1e6 : range.most();
        double value = random.nextDouble(least, most);
        return field.type() == FieldType.INTEGER ? JSON.numberNode((long) Math.ceil(value)) : JSON.numberNode(value);
    }

    private JsonNode one(Field field, String id) {
        return switch (field.type()) {
            case TEXT -> JSON.stringNode(text());
            case ENUM -> JSON.stringNode(oneOf(field.values()));
            case DATE -> JSON.stringNode(date());
            case INTEGER -> JSON.numberNode(random.nextLong(1L << random.nextInt(1, 63)));
            case NUMBER -> number();
            case BOOLEAN -> JSON.booleanNode(random.nextBoolean());
            case VALUE -> random.nextBoolean() ? number() : JSON.stringNode(text());
            case INTERVAL -> interval();
            case ID, REFERENCE -> JSON.stringNode(reference(field, id));
            case PARTY -> JSON.stringNode(random.nextBoolean() ? reference(field, id) : text());
            case OBJECT -> inner(field, id);
            case URL -> JSON.stringNode("https://example.org/" + random.nextInt(1000) + "?q=ü&r=%20");
            case DOI -> JSON.stringNode("10.1000/(x)" + random.nextInt(1000) + "<y>");
            case PMID -> JSON.stringNode(Integer.toString(random.nextInt(1, 999_999_999)));
            case MESH -> JSON.stringNode("D%06d".formatted(random.nextInt(1_000_000)));
            case SNOMED ->
                JSON.stringNode(oneOf(List.of("49601007", "22298006", "73211009", "195967001", "1119303003")));
            case ODS -> JSON.stringNode("R" + random.nextInt(10, 10_000));
            case ROR -> JSON.stringNode(oneOf(List.of("013meh722", "052gg0110", "https://ror.org/02jx3x895")));
            case POSTCODE -> JSON.stringNode("BS%d 3NU".formatted(random.nextInt(1, 100)));
            case REGISTRATION -> JSON.stringNode("ISRCTN%08d".formatted(random.nextInt(100_000_000)));
        };
    }

    private JsonNode inner(Field field, String id) {
        var object = object(field.fields().values(), id);
        if (object.isEmpty()) {
            var first = field.fields().firstEntry().getValue();
            object.set(first.name(), of(first, id));
        }
        for (var rule : field.rules()) {
            if (rule instanceof RowRule.InOrder(var fields)) {
                sortDates(object, fields);
            }
        }
        return object;
    }

    /** Exchanges dates so that none comes after a later one. */
    static void sortDates(ObjectNode row, List<String> fields) {
        var present = fields.stream().filter(row::has).toList();
        var dates = present.stream()
                .map(field -> PartialDate.parse(row.path(field).asString()))
                .sorted(comparing(PartialDate::earliest))
                .toList();
        for (int i = 0; i < present.size(); i++) {
            row.put(present.get(i), dates.get(i).toString());
        }
    }

    private String text() {
        var text = new StringBuilder("x");
        for (int i = 0; i < random.nextInt(12); i++) {
            text.append(oneOf(PIECES));
        }
        return text.append("y").toString();
    }

    private String date() {
        var date = "%04d-%02d-%02d".formatted(random.nextInt(1850, 2101), random.nextInt(1, 13), random.nextInt(1, 29));
        return date.substring(0, oneOf(List.of(4, 7, 10)));
    }

    private JsonNode number() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.numberNode(random.nextLong(-1000, 1000));
            case 1 -> JSON.numberNode(random.nextInt(1000) / 10.0);
            case 2 -> JSON.numberNode(random.nextGaussian() * 1e9);
            default -> JSON.numberNode(random.nextDouble() * Math.pow(10, random.nextInt(-20, 20)));
        };
    }

    private JsonNode interval() {
        if (random.nextBoolean()) {
            return JSON.stringNode(text());
        }
        double low = random.nextDouble();
        return JSON.arrayNode().add(low).add(low + random.nextDouble());
    }

    /** To another row: there are at least two of each kind. */
    private String reference(Field field, String id) {
        var reference = oneOf(ids.get(oneOf(field.to())));
        return reference.equals(id) ? reference(field, id) : reference;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
