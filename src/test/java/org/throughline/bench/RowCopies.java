package org.throughline.bench;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.throughline.SeedRows;
import org.throughline.bench.Templates.Place;
import org.throughline.bench.Templates.Sort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Copies rows of a file of the seed data, row after row and again from the first, with other references. */
final class RowCopies {

    /** What others give out for the thing that was copied, or call it, must not be said of a copy. */
    private static final Set<String> LEFT_OUT = Set.of(
            "odsCode",
            "rorId",
            "doi",
            "pmid",
            "meshId",
            "icd10",
            "snomed",
            "url",
            "website",
            "citation",
            "postcode",
            "aliases",
            "synonyms");

    private static final Set<String> NAMES = Set.of("name", "title");
    private static final int RETRACTED_ONE_IN = 200;
    private static final int RETRACTED_AFTER_YEARS = 1;
    private static final int MOST_TRIES = 20;

    private final String file;
    private final Templates templates;
    private final Targets targets;
    private final SplittableRandom random;

    /** Gives the number of the generated thing that a reference leads to. */
    interface Targets {
        int draw(Place place, Sort sort, SplittableRandom random);
    }

    RowCopies(String file, Templates templates, Targets targets, SplittableRandom random) {
        this.file = file;
        this.templates = templates;
        this.targets = targets;
        this.random = random;
    }

    /** The thing of a number, with an id and a name of its own. */
    ObjectNode thing(int number) {
        var row = fact(number);
        row.put("id", id(SeedRows.text(template(number), "id"), number));
        for (var field : NAMES) {
            row.optional(field)
                    .ifPresent(name -> row.put(field, "Generated %d: %s".formatted(number, name.asString())));
        }
        if (row.has("registration")) {
            row.put("registration", "NCT%08d".formatted(number));
        }
        if (row.path("published").isString() && file.equals("studies") && number % RETRACTED_ONE_IN == 0) {
            var year = Integer.parseInt(row.path("published").stringValue().substring(0, 4));
            row.put("retracted", String.valueOf(year + RETRACTED_AFTER_YEARS));
        }
        return row;
    }

    /** A row without an id like the one of the seed data whose turn it is; not the same at the next call. */
    ObjectNode fact(int number) {
        return object(template(number));
    }

    private JsonNode template(int number) {
        var rows = templates.rows(file);
        return rows.get(number % rows.size());
    }

    private ObjectNode object(JsonNode from) {
        var copy = JsonMapper.shared().createObjectNode();
        from.forEachEntry((field, value) -> {
            if (!LEFT_OUT.contains(field)) {
                var copied = copy(field, value);
                if (!copied.isEmpty() || copied.isValueNode()) {
                    copy.set(field, copied);
                }
            }
        });
        return copy;
    }

    private JsonNode copy(String field, JsonNode value) {
        if (value.isObject()) {
            return object(value);
        }
        if (value.isArray()) {
            var items = new LinkedHashSet<JsonNode>();
            value.forEach(item -> addAnother(items, field, item));
            return JsonMapper.shared().createArrayNode().addAll(items);
        }
        return isReference(field, value) ? reference(field, value) : value;
    }

    private boolean isReference(String field, JsonNode value) {
        return !field.equals("id") && value.isString() && templates.isThing(value.stringValue());
    }

    /** Adds a copy that is not among the others, as a list holds nothing twice. Claims are left out: there are none. */
    private void addAnother(Set<JsonNode> items, String field, JsonNode item) {
        if (item.asString("").startsWith("claim/")) {
            return;
        }
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            if (items.add(copy(field, item))) {
                return;
            }
        }
    }

    private JsonNode reference(String field, JsonNode to) {
        var id = to.stringValue();
        var number = targets.draw(new Place(file, field), templates.sort(id), random);
        return JsonMapper.shared().getNodeFactory().stringNode(id(id, number));
    }

    /** The id of a copy of a number of some thing. */
    static String id(String like, int number) {
        return "%s/generated-%d".formatted(like.substring(0, like.indexOf('/')), number);
    }
}
