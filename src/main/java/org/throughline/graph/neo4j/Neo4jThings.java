package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
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
    private static final String TODAY = Cypher.file("graph/things-today");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jThings(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Map<Id, Thing> findAllById(Set<Id> ids) {
        var found =
                transactions.read(() -> statements.run(FIND, Map.of("ids", Statements.texts(ids)), Neo4jThings::thing));
        return found.stream().collect(toMap(Thing::id, Function.identity()));
    }

    @Override
    public Page<Thing> find(ThingQuery query) {
        var statement = ThingList.page(query);
        var items = transactions.read(() -> statements.run(
                statement.getCypher(),
                statement.getCatalog().getParameters(),
                row -> new Page.Item<>(row.get("key").asString(), thing(row))));
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
    public Map<Id, List<Thing>> pointingAt(BackReference relation, Set<Id> targets) {
        return lists(POINTING_AT, Map.of("of", Statements.texts(targets), "type", relation.name()), targets);
    }

    @Override
    public Map<Id, List<Thing>> today(Set<Id> ids) {
        return lists(TODAY, Map.of("of", Statements.texts(ids)), ids);
    }

    /** Runs a statement whose rows are things, in order, each with the id that it was found for as {@code of}. */
    private Map<Id, List<Thing>> lists(String cypher, Map<String, Object> parameters, Set<Id> of) {
        var found = transactions.read(() -> statements.run(
                cypher, parameters, row -> Map.entry(new Id(row.get("of").asString()), thing(row))));
        var lists = found.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        of.forEach(id -> lists.putIfAbsent(id, List.of()));
        return lists;
    }

    private static Thing thing(Record row) {
        return ThingMapper.thing(StoredNode.of(row));
    }
}
