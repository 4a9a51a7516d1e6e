package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jFacts(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Map<Id, Fact> findAllById(Set<Id> ids) {
        var found = transactions.read(
                () -> statements.run(Neo4jNodes.FIND, Neo4jNodes.parameters(List.of(), ids), Neo4jFacts::fact));
        return found.stream().collect(toMap(Fact::id, Function.identity()));
    }

    @Override
    public Map<Id, Page<Fact>> find(FactQuery query, Set<Id> of) {
        var size = query.page().size();
        var found = transactions.read(() -> statements.run(
                page(query.relation()),
                parameters(query, of),
                row -> Map.entry(new Id(row.get("of").asString()), Pages.page(row, "facts", size, Neo4jFacts::fact))));
        return found.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Fact fact(MapAccessor row) {
        return FactMapper.fact(StoredNode.of(row));
    }

    private static String page(FactRelation relation) {
        return Cypher.file("graph/" + relation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Object> parameters(FactQuery query, Set<Id> of) {
        var parameters = Pages.parameters(query.page(), query.asOf());
        parameters.put("of", Statements.texts(of));
        parameters.put("properties", lists(query.properties()));
        parameters.put("references", lists(query.references()));
        return parameters;
    }

    private static Map<String, List<String>> lists(Map<String, ? extends Set<?>> conditions) {
        return conditions.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> texts(entry.getValue())));
    }

    private static List<String> texts(Set<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
