package org.throughline.graph.neo4j;

import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.graph.FactKind;
import org.throughline.graph.FactRelation;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;

/** Random facts of one relation on two nodes, the same for the same seed. */
final class GeneratedFacts {

    /** The things at the facts' other ends: neither their names nor their dates are in the order of their ids. */
    private static final List<String> NAMES = List.of("delta", "Alpha", "charlie", "Bravo");

    private static final List<String> DATES = List.of("2013-05", "2013", "", "2009-01-02");

    private final FactRelation relation;
    private final Random random;

    GeneratedFacts(FactRelation relation, long seed) {
        this.relation = relation;
        this.random = new Random(seed);
    }

    /**
     * A fact as it is written.
     *
     * @param of the node that it hangs on
     * @param place what the relation orders by; empty for a date that is not known
     * @param entry what is written
     */
    record Given(Id of, String place, GraphEntry entry) {}

    /** The two nodes that the facts hang on. */
    List<Id> nodes() {
        return Stream.of("a", "b").map(name -> new Id(nodeKind() + '/' + name)).toList();
    }

    /** Everything that the facts refer to. */
    static GraphEntry[] ends() {
        var kinds = List.of("study", "innovation", "curriculum", "org", "net", "programme");
        var others = IntStream.range(0, NAMES.size())
                .boxed()
                .flatMap(
                        end -> kinds.stream().map(kind -> thing(kind + "/end-" + end, NAMES.get(end), DATES.get(end))));
        var nodes = kinds.stream().flatMap(kind -> Stream.of(thing(kind + "/a", "A", ""), thing(kind + "/b", "B", "")));
        // What became org/a was split and put together again, so that its beginning is found in two ways.
        var past = Stream.of(
                thing("org/north", "North", "", to("SUCCEEDED_BY", "org/a")),
                thing("org/south", "South", "", to("SUCCEEDED_BY", "org/a")),
                thing("org/first", "First", "", to("SUCCEEDED_BY", "org/north"), to("SUCCEEDED_BY", "org/south")));
        var claims = Stream.of(claim("claim/a", "beds"), claim("claim/b", "beds"));
        return Stream.of(Stream.of(source("source/s")), others, nodes, past, claims)
                .flatMap(entries -> entries)
                .toArray(GraphEntry[]::new);
    }

    /** A claim about an innovation. */
    static GraphEntry claim(String id, String measure, Reference... disputes) {
        var references = Stream.concat(
                Stream.of(from("SUBJECT_OF", "innovation/end-0"), to("CITES", "source/s")), Stream.of(disputes));
        return entry(
                id,
                Map.of("measure", measure, "status", "REPORTED", "basis", "read"),
                references.toArray(Reference[]::new));
    }

    private static GraphEntry thing(String id, String name, String date, Reference... references) {
        var properties = new HashMap<String, Object>(Map.of("name", name, "title", name, "basis", "read"));
        if (!date.isEmpty()) {
            properties.put("published", date);
        }
        return entry(id, properties, references);
    }

    /** A fact of the given number: another version of it each time, which can hang on the other node. */
    Given fact(int number) {
        var node = pick(nodes());
        var end = random.nextInt(NAMES.size());
        var properties = properties();
        var references = Stream.concat(Stream.of(to("CITES", "source/s")), references(node.value(), end));
        var id = factKind().prefix() + "/f" + number;
        return new Given(node, place(properties, end), entry(id, properties, references.toArray(Reference[]::new)));
    }

    /** A date of any precision in a few years. */
    PartialDate date() {
        var month = random.nextInt(13);
        return new PartialDate(random.nextInt(2010, 2014), month, month == 0 ? 0 : random.nextInt(29));
    }

    private Period period() {
        var from = date();
        var to = date();
        var ordered = to.isCertainlyBefore(from) ? new Period(to, from) : new Period(from, to);
        return switch (random.nextInt(6)) {
            case 0 -> Period.ALWAYS;
            case 1 -> new Period(null, to);
            case 2 -> new Period(from, null);
            default -> ordered;
        };
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>(Map.of("basis", "read"));
        switch (factKind()) {
            case EVIDENCE -> properties.putAll(Map.of("role", "TRIALS", "direction", pick("SUPPORTS", "NULL")));
            case TEACHING -> properties.put("coverage", pick("CORE", "PARTIAL"));
            case CLAIM ->
                properties.putAll(Map.of("status", "REPORTED", "measure", pick("sites", "beds", "posts", "grants")));
            case ADOPTION -> putPeriod(properties, "status", "ADOPTED");
            case MEMBERSHIP -> putPeriod(properties, "role", "PARTNER");
            case LINK -> putPeriod(properties, "kind", "COLLABORATES_WITH");
        }
        return properties;
    }

    private void putPeriod(Map<String, Object> properties, String name, String value) {
        properties.put(name, value);
        var period = period();
        if (period.from() != null) {
            properties.put("validFrom", period.from().toString());
        }
        if (period.to() != null) {
            properties.put("validTo", period.to().toString());
        }
    }

    private Stream<Reference> references(String node, int end) {
        return switch (relation) {
            case EVIDENCE_ON_INNOVATION -> Stream.of(from("YIELDS", "study/end-" + end), to("INFORMS", node));
            case EVIDENCE_FROM_STUDY -> Stream.of(from("YIELDS", node), to("INFORMS", "innovation/end-" + end));
            case ADOPTIONS_OF_INNOVATION -> Stream.of(from("TAKEN_UP_IN", node), to("BY", "org/end-" + end));
            case ADOPTIONS_BY_ADOPTER -> Stream.of(from("TAKEN_UP_IN", "innovation/end-" + end), to("BY", node));
            case ADOPTIONS_BY_ADOPTER_OR_PREDECESSORS ->
                Stream.of(from("TAKEN_UP_IN", "innovation/end-" + end), to("BY", orPredecessor(node)));
            case ADOPTIONS_VIA ->
                Stream.of(from("TAKEN_UP_IN", "innovation/a"), to("BY", "org/end-" + end), to("VIA", node));
            case TEACHING_OF_INNOVATION -> Stream.of(from("TAUGHT_THROUGH", node), to("IN", "curriculum/end-" + end));
            case TEACHING_IN_CURRICULUM -> Stream.of(from("TAUGHT_THROUGH", "innovation/end-" + end), to("IN", node));
            case MEMBERSHIPS_OF_ORGANISATION -> Stream.of(from("HOLDS", node), to("OF", "net/end-" + end));
            case MEMBERSHIPS_IN_NETWORK -> Stream.of(from("HOLDS", "org/end-" + end), to("OF", node));
            case LINKS_OF_NETWORK ->
                random.nextBoolean()
                        ? Stream.of(from("SUBJECT_OF", node), to("OBJECT", "net/end-" + end))
                        : Stream.of(from("SUBJECT_OF", "net/end-" + end), to("OBJECT", node));
            case CLAIMS_ABOUT -> Stream.of(from("SUBJECT_OF", node));
            case DISPUTES_OF_CLAIM -> Stream.of(from("SUBJECT_OF", "innovation/end-" + end), to("DISPUTES", node));
        };
    }

    private String orPredecessor(String organisation) {
        return organisation.equals("org/a") ? pick("org/a", "org/north", "org/first") : organisation;
    }

    private String place(Map<String, Object> properties, int end) {
        return switch (relation) {
            case EVIDENCE_ON_INNOVATION -> DATES.get(end);
            case EVIDENCE_FROM_STUDY, TEACHING_OF_INNOVATION, TEACHING_IN_CURRICULUM, MEMBERSHIPS_IN_NETWORK ->
                NAMES.get(end);
            case ADOPTIONS_OF_INNOVATION,
                    ADOPTIONS_BY_ADOPTER,
                    ADOPTIONS_BY_ADOPTER_OR_PREDECESSORS,
                    ADOPTIONS_VIA,
                    MEMBERSHIPS_OF_ORGANISATION,
                    LINKS_OF_NETWORK -> properties.getOrDefault("validFrom", "").toString();
            case CLAIMS_ABOUT, DISPUTES_OF_CLAIM -> properties.get("measure").toString();
        };
    }

    private String nodeKind() {
        return switch (relation) {
            case EVIDENCE_ON_INNOVATION, ADOPTIONS_OF_INNOVATION, TEACHING_OF_INNOVATION, CLAIMS_ABOUT -> "innovation";
            case EVIDENCE_FROM_STUDY -> "study";
            case ADOPTIONS_BY_ADOPTER, ADOPTIONS_BY_ADOPTER_OR_PREDECESSORS, MEMBERSHIPS_OF_ORGANISATION -> "org";
            case ADOPTIONS_VIA -> "programme";
            case TEACHING_IN_CURRICULUM -> "curriculum";
            case MEMBERSHIPS_IN_NETWORK, LINKS_OF_NETWORK -> "net";
            case DISPUTES_OF_CLAIM -> "claim";
        };
    }

    private FactKind factKind() {
        return switch (relation) {
            case EVIDENCE_ON_INNOVATION, EVIDENCE_FROM_STUDY -> FactKind.EVIDENCE;
            case ADOPTIONS_OF_INNOVATION, ADOPTIONS_BY_ADOPTER, ADOPTIONS_BY_ADOPTER_OR_PREDECESSORS, ADOPTIONS_VIA ->
                FactKind.ADOPTION;
            case TEACHING_OF_INNOVATION, TEACHING_IN_CURRICULUM -> FactKind.TEACHING;
            case MEMBERSHIPS_OF_ORGANISATION, MEMBERSHIPS_IN_NETWORK -> FactKind.MEMBERSHIP;
            case LINKS_OF_NETWORK -> FactKind.LINK;
            case CLAIMS_ABOUT, DISPUTES_OF_CLAIM -> FactKind.CLAIM;
        };
    }

    private String pick(String... values) {
        return pick(List.of(values));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
