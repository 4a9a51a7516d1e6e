package org.throughline.graph.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Innovation;
import org.throughline.graph.Network;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Party;
import org.throughline.graph.Study;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a node keeps as JSON: the small objects that are part of a thing and nothing by themselves. */
final class StoredObjects {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredObjects() {}

    static List<Study.Finding> findings(StoredNode node) {
        return objects(
                node,
                "findings",
                o -> new Study.Finding(
                        text(o, "measure"),
                        text(o, "value"),
                        text(o, "unit"),
                        text(o, "ci"),
                        text(o, "direction"),
                        text(o, "note")));
    }

    static List<Innovation.Guidance> guidance(StoredNode node) {
        return objects(
                node,
                "guidance",
                o -> new Innovation.Guidance(party(o, "body"), text(o, "code"), text(o, "title"), date(o, "date")));
    }

    static List<Network.Licence> licences(StoredNode node) {
        return objects(
                node, "licences", o -> new Network.Licence(date(o, "from"), date(o, "to"), party(o, "awardedBy")));
    }

    static List<org.throughline.graph.Function.Task> tasks(StoredNode node) {
        return objects(node, "tasks", o -> new org.throughline.graph.Function.Task(text(o, "code"), text(o, "name")));
    }

    static List<Adoption.Figure> figures(StoredNode node) {
        return objects(
                node,
                "figures",
                o -> new Adoption.Figure(text(o, "measure"), text(o, "value"), text(o, "unit"), text(o, "note")));
    }

    /** Those who paid: ids at the places that the references give, names in the places between. */
    static List<Party> funders(StoredNode node) {
        var funders =
                new ArrayList<>(node.texts("funders").stream().map(Party::of).toList());
        for (Reference reference : node.references()) {
            if (reference.type().equals("FUNDED_BY")) {
                funders.add(Math.min(reference.position(), funders.size()), new Party(reference.target(), null));
            }
        }
        return funders;
    }

    private static <T> List<T> objects(StoredNode node, String name, Function<JsonNode, T> read) {
        return node.texts(name).stream().map(JSON::readTree).map(read).toList();
    }

    /** A text as written; a number or a list as JSON writes it. */
    private static @Nullable String text(JsonNode object, String name) {
        var value = object.path(name);
        if (value.isMissingNode()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static @Nullable PartialDate date(JsonNode object, String name) {
        var text = text(object, name);
        return text == null ? null : PartialDate.parse(text);
    }

    private static @Nullable Party party(JsonNode object, String name) {
        var text = text(object, name);
        return text == null ? null : Party.of(text);
    }
}
