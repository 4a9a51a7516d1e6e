package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.RelatedQuery;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingQuery;
import org.throughline.graph.ThingRelation;
import org.throughline.graph.Things;
import org.throughline.graph.UnreadableThing;

/** Things in Neo4j. */
@Repository
class Neo4jThings implements Things {

    private static final String RELATED = Cypher.file("graph/related-things");
    private static final String STANDING = Cypher.file("graph/things-standing");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jThings(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Map<Id, Thing> findAllById(Set<Id> ids) {
        var found = transactions.read(
                () -> statements.run(Neo4jNodes.FIND, Neo4jNodes.parameters(ids, List.of()), Neo4jThings::thing));
        return found.stream().collect(toMap(Thing::id, Function.identity()));
    }

    @Override
    public Readable findReadable(Set<Id> ids) {
        return transactions.read(() -> {
            var unreadable = new ArrayList<UnreadableThing>();
            var things = statements.run(
                    Neo4jNodes.FIND, Neo4jNodes.parameters(ids, List.of()), row -> readable(row, unreadable::add));
            return new Readable(things.stream().flatMap(Optional::stream).toList(), unreadable);
        });
    }

    private static Optional<Thing> readable(MapAccessor row, Consumer<UnreadableThing> others) {
        try {
            return Optional.of(thing(row));
        } catch (UnreadableThing failure) {
            others.accept(failure);
            return Optional.empty();
        }
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
    public Map<Id, Page<Thing>> related(RelatedQuery query, Set<Id> of) {
        var size = query.page().size();
        var found = transactions.read(() -> statements.run(
                RELATED,
                related(query, Statements.texts(of)),
                row -> Map.entry(
                        new Id(row.get("of").asString()), Pages.page(row, "things", size, Neo4jThings::thing))));
        return found.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Object> related(RelatedQuery query, List<String> of) {
        var parameters = Pages.parameters(query.page(), query.asOf());
        parameters.put("of", of);
        parameters.put("type", type(query.relation()));
        parameters.put("outgoing", query.relation() == ThingRelation.SUCCESSORS);
        return parameters;
    }

    private static String type(ThingRelation relation) {
        return switch (relation) {
            case NARROWER_CONDITIONS -> "BROADER";
            case LEVERS_OF_FUNCTION -> "SUPPORTS";
            case EVENTS_CONCERNING -> "CONCERNS";
            case PREDECESSORS, SUCCESSORS -> "SUCCEEDED_BY";
        };
    }

    @Override
    public Map<Id, List<Thing>> standing(LocalDate day, Set<Id> ids) {
        var found = transactions.read(() -> statements.run(
                STANDING,
                Map.of("of", Statements.texts(ids), "day", day.toString()),
                row -> Map.entry(new Id(row.get("of").asString()), thing(row))));
        var lists = found.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        ids.forEach(id -> lists.putIfAbsent(id, List.of()));
        return lists;
    }

    private static Thing thing(MapAccessor row) {
        return thing(StoredNode.of(row));
    }

    /** @throws UnreadableThing if it cannot be read */
    static Thing thing(StoredNode node) {
        try {
            return ThingMapper.thing(node);
        } catch (RuntimeException reason) {
            throw new UnreadableThing(node.id(), reason);
        }
    }
}
