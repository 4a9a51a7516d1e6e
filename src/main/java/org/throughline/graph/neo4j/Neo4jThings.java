package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingQuery;
import org.throughline.graph.Things;

/** Things in Neo4j. */
@Repository
class Neo4jThings implements Things {

    private static final String FIND = Cypher.file("graph/find-things");
    private static final String POINTING_AT = Cypher.file("graph/things-pointing-at");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jThings(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Map<Id, Thing> findAllById(Set<Id> ids) {
        var found = transactions.read(() -> statements.run(
                FIND, Map.of("ids", Statements.texts(ids)), row -> ThingMapper.thing(StoredNode.of(row))));
        return found.stream().collect(toMap(Thing::id, Function.identity()));
    }

    @Override
    public Page<Thing> find(ThingQuery query) {
        var statement = ThingList.page(query);
        var items = transactions.read(() -> statements.run(
                statement.getCypher(),
                statement.getCatalog().getParameters(),
                row -> new Page.Item<>(row.get("key").asString(), ThingMapper.thing(StoredNode.of(row)))));
        var size = query.page().size();
        return new Page<>(items.stream().limit(size).toList(), items.size() > size, null);
    }

    @Override
    public long count(ThingQuery query) {
        var statement = ThingList.count(query);
        return transactions
                .read(() -> statements.run(
                        statement.getCypher(),
                        statement.getCatalog().getParameters(),
                        row -> row.get("total").asLong()))
                .getFirst();
    }

    @Override
    public Map<Id, List<Id>> pointingAt(BackReference relation, Set<Id> targets) {
        record Row(Id target, List<Id> things) {}
        var parameters = Map.of("type", relation.name(), "targets", Statements.texts(targets));
        var found = transactions.read(() -> statements.run(
                POINTING_AT,
                parameters,
                row -> new Row(
                        new Id(row.get("target").asString()),
                        row.get("things").asList(thing -> new Id(thing.asString())))));
        return found.stream().collect(toMap(Row::target, Row::things));
    }
}
