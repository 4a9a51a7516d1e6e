package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.Fact;
import org.throughline.graph.FactQuery;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Facts;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Page;

/** Facts in Neo4j. Every relation has a query of its own, in a file of its name. */
@Repository
class Neo4jFacts implements Facts {

    private static final String FIND = Cypher.file("graph/find-facts");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jFacts(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Map<Id, Fact> findAllById(Set<Id> ids) {
        var found = transactions.read(() ->
                statements.run(FIND, Map.of("ids", Statements.texts(ids)), row -> FactMapper.fact(StoredNode.of(row))));
        return found.stream().collect(toMap(Fact::id, Function.identity()));
    }

    @Override
    public Map<Id, Page<Fact>> find(FactQuery query, Set<Id> of) {
        record Row(Id of, Page<Fact> page) {}
        var size = query.page().size();
        var found = transactions.read(() -> statements.run(
                page(query.relation()),
                parameters(query, of),
                row -> new Row(new Id(row.get("of").asString()), page(row, size))));
        return found.stream().collect(toMap(Row::of, Row::page));
    }

    private static String page(FactRelation relation) {
        return Cypher.file("graph/" + relation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Object> parameters(FactQuery query, Set<Id> of) {
        var asOf = query.asOf();
        var parameters = new HashMap<String, Object>();
        parameters.put("of", Statements.texts(of));
        parameters.put("properties", lists(query.properties()));
        parameters.put("references", lists(query.references()));
        parameters.put("asOfFirst", asOf == null ? null : asOf.earliest().toString());
        parameters.put("asOfLast", asOf == null ? null : asOf.latest().toString());
        parameters.put("after", query.page().after());
        parameters.put("limit", query.page().size() + 1);
        return parameters;
    }

    private static Map<String, List<String>> lists(Map<String, ? extends Set<?>> conditions) {
        return conditions.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> texts(entry.getValue())));
    }

    private static List<String> texts(Set<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static Page<Fact> page(Record row, int size) {
        var items = row.get("facts").asList(fact -> item((MapAccessor) fact));
        var total = row.get("total").asLong();
        return new Page<>(items.stream().limit(size).toList(), items.size() > size, total);
    }

    private static Page.Item<Fact> item(MapAccessor fact) {
        return new Page.Item<>(fact.get("key").asString(), FactMapper.fact(StoredNode.of(fact)));
    }
}
