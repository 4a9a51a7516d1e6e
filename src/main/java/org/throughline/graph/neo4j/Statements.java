package org.throughline.graph.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.graph.Id;

/** Runs Cypher in the transaction that is under way. */
@Component
class Statements {

    private final Neo4jClient client;

    Statements(Neo4jClient client) {
        this.client = client;
    }

    /**
     * Runs a statement and reads all its rows.
     *
     * @param cypher the text, never put together from what users give
     * @param parameters the values
     * @param read makes a value of a row
     */
    <T> List<T> run(String cypher, Map<String, Object> parameters, Function<Record, T> read) {
        return client.getQueryRunner().run(cypher, parameters).list(read);
    }

    /** Runs a statement that gives no rows. */
    void run(String cypher, Map<String, Object> parameters) {
        client.getQueryRunner().run(cypher, parameters).consume();
    }

    /** Ids in the form in which they are given to statements. */
    static List<String> texts(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
