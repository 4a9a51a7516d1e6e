package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.Fact;
import org.throughline.graph.FactKind;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.Nodes;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;

/** Things and facts by their ids, in one statement. */
@Repository
class Neo4jNodes implements Nodes {

    static final String FIND = Cypher.file("graph/find-nodes");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jNodes(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    /** What to give to {@link #FIND}. */
    static Map<String, Object> parameters(Collection<Id> things, Collection<Id> facts) {
        return Map.of("things", Statements.texts(things), "facts", Statements.texts(facts));
    }

    @Override
    public Found find(Set<Id> ids) {
        var parameters = parameters(ofKind(ids, ThingKind.class), ofKind(ids, FactKind.class));
        var rows = transactions.read(() -> statements.run(FIND, parameters, StoredNode::of));
        var things = new ArrayList<Thing>();
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            switch (row.id().kind()) {
                case ThingKind _ -> things.add(Neo4jThings.thing(row));
                case FactKind _ -> facts.add(FactMapper.fact(row));
            }
        }
        return new Found(byId(things.stream(), Thing::id), byId(facts.stream(), Fact::id));
    }

    private static <T> Map<Id, T> byId(Stream<T> nodes, Function<T, Id> id) {
        return nodes.collect(toMap(id, Function.identity()));
    }

    private static List<Id> ofKind(Set<Id> ids, Class<? extends NodeKind> kind) {
        return ids.stream().filter(id -> kind.isInstance(id.kind())).toList();
    }
}
