package org.throughline.trace.neo4j;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.trace.ChainPaths;
import org.throughline.trace.Route;
import org.throughline.trace.TraceQuery;

/** Chains in Neo4j. Every route has two queries of its own, in files of its name: one for a page and one that counts. */
@Repository
class Neo4jChainPaths implements ChainPaths {

    private static final String BEFORE_ALL_DATES = "0000-01-01";
    private static final String AFTER_ALL_DATES = "9999-12-31";
    private static final String BEFORE_ALL_KEYS = "";

    private final Neo4jClient client;
    private final GraphTransactions transactions;

    Neo4jChainPaths(Neo4jClient client, GraphTransactions transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    @Override
    public Page<List<Id>> find(TraceQuery query) {
        var size = query.page().size();
        var parameters = parameters(query);
        parameters.put("after", Objects.requireNonNullElse(query.page().after(), BEFORE_ALL_KEYS));
        parameters.put("limit", size + 1);
        var found = transactions.read(() -> client.getQueryRunner()
                .run(Cypher.file("trace/" + name(query.route())), parameters)
                .list(Neo4jChainPaths::item));
        return new Page<>(found.stream().limit(size).toList(), found.size() > size, null);
    }

    @Override
    public long count(TraceQuery query) {
        return transactions.read(() -> client.getQueryRunner()
                .run(Cypher.file("trace/count-" + name(query.route())), parameters(query))
                .single()
                .get("total")
                .asLong());
    }

    private static String name(Route route) {
        return route.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** No parameter is ever null, because Neo4j plans a query anew for each combination of the parameters' types. */
    private static Map<String, Object> parameters(TraceQuery query) {
        var asOf = query.asOf();
        var parameters = new HashMap<String, Object>();
        parameters.put("from", query.from().value());
        parameters.put("evidenceDirection", names(query.evidenceDirection()));
        parameters.put("adoptionStatus", names(query.adoptionStatus()));
        parameters.put(
                "asOfFirst", asOf == null ? BEFORE_ALL_DATES : asOf.earliest().toString());
        parameters.put(
                "asOfLast", asOf == null ? AFTER_ALL_DATES : asOf.latest().toString());
        return parameters;
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static Page.Item<List<Id>> item(Record row) {
        return new Page.Item<>(row.get("key").asString(), row.get("path").asList(id -> new Id(id.asString())));
    }
}
