package org.throughline.takeaway;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Source;
import org.throughline.proof.Names;
import org.throughline.proof.Strength;
import org.throughline.trace.AdopterStage;
import org.throughline.trace.AdoptionStage;
import org.throughline.trace.CurriculumStage;
import org.throughline.trace.EvidenceStage;
import org.throughline.trace.InnovationStage;
import org.throughline.trace.ResearchStage;
import org.throughline.trace.Stage;
import org.throughline.trace.Step;
import org.throughline.trace.TeachingStage;

/**
 * Writes the chains of an answer as one graph in GraphML: a node for each step and each source, an edge from each step to
 * the next one and to its sources. The evidence, adoptions and teaching that are named beside the chains are drawn as
 * chains of their own. What several chains lead through is there once.
 */
final class GraphMl {

    private static final String[] KEYS = {
        "id", "kind", "label", "certainty", "direction", "from", "until", "basis", "licence", "chains"
    };

    private final Sheet sheet;
    private final TreeMap<Id, Node> nodes = new TreeMap<>();
    private final TreeSet<Edge> edges = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();

    private GraphMl(Sheet sheet) {
        this.sheet = sheet;
    }

    static String write(Sheet sheet) {
        var graph = new GraphMl(sheet);
        sheet.findings().entries().forEach(graph::collect);
        graph.all();
        return graph.text.toString();
    }

    /** The chain of an entry, and the ways of the facts that are named beside it. */
    private void collect(Entry entry) {
        if (entry.chain() != null) {
            collect(entry.rank(), entry.chain().steps().stream().map(Node::of).toList());
        }
        var paths = new FactPaths(sheet.shelf(), sheet.asOf());
        entry.remarks().stream()
                .flatMap(remark -> remark.ids().stream())
                .distinct()
                .forEach(fact -> collect(
                        entry.rank(), paths.of(fact).stream().map(Node::of).toList()));
    }

    private void collect(int rank, List<Node> path) {
        @Nullable Id previous = null;
        for (var node : path) {
            var id = node.stage().id();
            nodes.merge(id, node, Node::or).chains().add(rank);
            if (previous != null) {
                edges.add(new Edge(previous, id, "leads to"));
            }
            sheet.shelf().sources(id).forEach(source -> edges.add(new Edge(id, source.id(), "cites")));
            previous = id;
        }
    }

    private void all() {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">");
        for (var key : KEYS) {
            line("  <key id=\"%s\" for=\"node\" attr.name=\"%s\" attr.type=\"string\"/>".formatted(key, key));
        }
        line("  <key id=\"says\" for=\"edge\" attr.name=\"says\" attr.type=\"string\"/>");
        for (var key : new String[] {"rule", "graph", "revision", "link", "frame"}) {
            line("  <key id=\"%s\" for=\"graph\" attr.name=\"%s\" attr.type=\"string\"/>".formatted(key, key));
        }
        line("  <graph id=\"answer\" edgedefault=\"directed\">");
        frame();
        nodes.forEach(this::node);
        edges.stream()
                .filter(edge -> edge.says().equals("cites"))
                .map(Edge::to)
                .distinct()
                .sorted()
                .forEach(this::source);
        edges.forEach(this::edge);
        line("  </graph>");
        line("</graphml>");
    }

    private void frame() {
        data("    ", "rule", Asked.rules(sheet.question()));
        data("    ", "graph", sheet.answer().revision().identity());
        data("    ", "revision", Long.toString(sheet.answer().revision().number()));
        data("    ", "link", sheet.link().in(Format.GRAPHML));
        data("    ", "frame", sheet.frame());
    }

    private void node(Id id, Node node) {
        var stage = node.stage();
        var strength = node.strength();
        line("    <node id=\"%s\">".formatted(nameToken(id)));
        data("id", id.value());
        data("kind", Words.of(stage.role()).toLowerCase(Locale.ROOT));
        data("label", label(stage));
        data("certainty", strength == null ? null : strength.certainty().words());
        data("direction", strength == null ? null : lower(strength.direction()));
        data("from", stage.period().from());
        data("until", stage.period().to());
        data("basis", lower(stage.basis()));
        data("licence", String.join("; ", sheet.licences(id)));
        data(
                "chains",
                String.join(" ", node.chains().stream().map(String::valueOf).toList()));
        line("    </node>");
    }

    private String label(Stage stage) {
        return switch (stage) {
            case ResearchStage research -> research.study().title();
            case EvidenceStage evidence -> Names.of(evidence.evidence().direction());
            case InnovationStage innovation -> innovation.innovation().name();
            case AdoptionStage adoption -> Names.did(adoption.state().status());
            case AdopterStage adopter -> sheet.shelf().nameThenAndNow(adopter.id());
            case TeachingStage teaching -> Names.of(teaching.teaching().coverage());
            case CurriculumStage curriculum -> curriculum.curriculum().title();
        };
    }

    private void source(Id id) {
        var source = sheet.shelf().thing(id, Source.class);
        if (source != null && !nodes.containsKey(id)) {
            line("    <node id=\"%s\">".formatted(nameToken(id)));
            data("id", id.value());
            data("kind", "source");
            data("label", source.title());
            data("from", source.published());
            data("licence", Words.licence(source));
            line("    </node>");
        }
    }

    private void edge(Edge edge) {
        var from = nameToken(edge.from());
        var to = nameToken(edge.to());
        line("    <edge id=\"%s--%s\" source=\"%s\" target=\"%s\">".formatted(from, to, from, to));
        data("says", edge.says());
        line("    </edge>");
    }

    /** The id as GraphML allows it, which has no slashes and no {@code @}; that itself is in the data. */
    private static String nameToken(Id id) {
        return id.value().replace('/', ':').replace('@', '.');
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private void data(String key, @Nullable Object value) {
        data("      ", key, value);
    }

    private void data(String indent, String key, @Nullable Object value) {
        if (value != null) {
            line("%s<data key=\"%s\">%s</data>".formatted(indent, key, Markup.escaped(value.toString())));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private record Node(Stage stage, @Nullable Strength strength, SortedSet<Integer> chains) {

        static Node of(Step step) {
            return new Node(step.stage(), step.strength(), new TreeSet<>());
        }

        static Node of(Stage stage) {
            return new Node(stage, null, new TreeSet<>());
        }

        /** This one, or the other where only that has a strength. */
        Node or(Node other) {
            return new Node(stage, strength == null ? other.strength : strength, chains);
        }
    }

    private record Edge(Id from, Id to, String says) implements Comparable<Edge> {

        @Override
        public int compareTo(Edge other) {
            var byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }
}
