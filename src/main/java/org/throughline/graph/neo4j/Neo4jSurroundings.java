package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Surroundings;

/** What lies around things in Neo4j. Rows are lists rather than maps: names of columns would be half of what is sent. */
@Repository
class Neo4jSurroundings implements Surroundings {

    private static final String AROUND = Cypher.file("graph/surroundings");
    private static final String NAMES = Cypher.file("graph/names-of-things");

    private final Statements statements;
    private final GraphTransactions transactions;
    private final Directions directions = new Directions();

    Neo4jSurroundings(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Map<Id, Around> around(Set<Id> things) {
        Map<String, Object> parameters = Map.of("ids", Statements.texts(things), "most", MOST);
        var found = transactions.read(() -> statements.run(
                AROUND,
                parameters,
                row -> Map.entry(
                        id(row.get("id")),
                        new Around(ids(row.get("referring")), row.get("facts").asList(this::fact)))));
        return found.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<Id, Named> named(Set<Id> things) {
        var found = transactions.read(() -> statements.run(
                NAMES,
                Map.of("ids", Statements.texts(things)),
                row -> new Named(
                        id(row.get("id")),
                        name(row.get("name"), row.get("id")),
                        texts(row.get("synonyms")),
                        text(row.get("region")),
                        row.get("broader").asList(Neo4jSurroundings::broader))));
        return found.stream().collect(toMap(Named::id, Function.identity()));
    }

    private FactAround fact(Value row) {
        var id = id(row.get(0));
        return new FactAround(
                id,
                ids(row.get(9)),
                directions.read(id, text(row.get(1))),
                Stream.of(claim(row), text(row.get(5)), text(row.get(6)), text(row.get(7)), text(row.get(8)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What is claimed, with its value; null where the fact is no claim. */
    private static @Nullable String claim(Value row) {
        var measure = text(row.get(2));
        var value = Stream.of(text(row.get(3)), text(row.get(4)))
                .filter(Objects::nonNull)
                .collect(joining(" "));
        return measure == null || value.isEmpty() ? measure : measure + ": " + value;
    }

    private static Named broader(Value row) {
        return new Named(id(row.get(0)), name(row.get(1), row.get(0)), texts(row.get(2)), null, List.of());
    }

    /** The id where there is no name: another program may have written the thing. */
    private static String name(Value name, Value id) {
        return Objects.requireNonNullElseGet(text(name), id::asString);
    }

    private static Id id(Value value) {
        return new Id(value.asString());
    }

    private static List<Id> ids(Value value) {
        return value.asList(Neo4jSurroundings::id);
    }

    /** A list of texts; a single text is a list of one. */
    private static List<String> texts(Value value) {
        return switch (value.asObject()) {
            case null -> List.of();
            case List<?> list -> list.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /** A text, or a number as text; null where there is none. */
    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asObject().toString();
    }
}
