package org.throughline.graph.neo4j;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.neo4j.cypherdsl.core.Cypher.properties;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.throughline.graph.FactCondition;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingQuery;
import org.throughline.graph.ThingQuery.YearRange;

/** The statements for lists of things: the one place where the shape of a query depends on what was asked. */
final class ThingList {

    private static final String[] REFERENCES = {
        "ABOUT", "ADDRESSES", "BROADER", "CITES", "COMMISSIONED_BY", "CONCERNS", "CONDUCTED_BY", "DEVELOPED_BY",
        "FUNDED_BY", "HELD_BY", "HOSTED_BY", "IN_PROGRAMME", "PROVIDED_BY", "RUN_BY", "SUCCEEDED_BY", "SUPPORTS"
    };

    private final ThingQuery query;
    private final Node thing;
    private int parameters;

    private ThingList(ThingQuery query) {
        this.query = query;
        this.thing = node(query.kind().label()).named("thing");
    }

    /** The page, and one thing more where there is one: columns {@code key}, {@code properties}, {@code references}. */
    static Statement page(ThingQuery query) {
        return new ThingList(query).page();
    }

    /** The whole length: column {@code total}. */
    static Statement count(ThingQuery query) {
        var list = new ThingList(query);
        return match(list.thing)
                .where(list.filter())
                .returning(Cypher.count(list.thing).as("total"))
                .build();
    }

    private Statement page() {
        var key = thing.property(keyName());
        var ascending = query.order() != ThingQuery.Order.NEWEST_FIRST;
        var found = match(thing)
                .where(filter().and(key.isNotNull()).and(afterCursor(key, ascending)))
                .with(thing)
                .orderBy(ascending ? key.ascending() : key.descending())
                .limit(query.page().size() + 1);
        return found.returning(
                        key.as("key"),
                        properties(thing).as("properties"),
                        references().as("references"))
                .orderBy(ascending ? name("key").ascending() : name("key").descending())
                .build();
    }

    private Expression references() {
        var target = anyNode("target");
        var reference = thing.relationshipTo(target, REFERENCES).named("r");
        var row = listOf(Cypher.type(reference), target.property("id"), reference.property("position"));
        return collect(match(reference).returning(row).build());
    }

    private String keyName() {
        return switch (query.order()) {
            case NAME -> "nameKey";
            case OLDEST_FIRST -> "oldestKey";
            case NEWEST_FIRST -> "newestKey";
        };
    }

    private Condition afterCursor(Expression key, boolean ascending) {
        var after = query.page().after();
        if (after == null) {
            return noCondition();
        }
        return ascending ? key.gt(value(after)) : key.lt(value(after));
    }

    private Condition filter() {
        var filter = hasProperties(thing, query.properties());
        for (var reference : query.references().entrySet()) {
            filter = filter.and(refersTo(reference.getKey(), reference.getValue()));
        }
        for (var fact : query.facts()) {
            filter = filter.and(hasFact(fact));
        }
        return filter.and(aboutCondition()).and(nameBegins()).and(inYears()).and(holdsAt(thing, query.asOf()));
    }

    private Condition hasProperties(Node node, Map<String, Set<String>> properties) {
        var filter = noCondition();
        for (var property : properties.entrySet()) {
            filter = filter.and(node.property(property.getKey()).in(value(List.copyOf(property.getValue()))));
        }
        return filter;
    }

    private Condition refersTo(String type, Collection<Id> ids) {
        var target = anyNode("target");
        return Cypher.exists(match(thing.relationshipTo(target, type))
                .where(isOneOf(target, ids))
                .returning(target)
                .build());
    }

    /** Some types of relationship run to their fact and some from it, but no type does both, so the type is enough. */
    private Condition hasFact(FactCondition wanted) {
        var fact = node(wanted.kind().label()).named("fact");
        var filter = fact.property("retiredAt").isNull().and(hasProperties(fact, wanted.properties()));
        for (var reference : wanted.references().entrySet()) {
            var end = anyNode("end");
            filter = filter.and(Cypher.exists(match(fact.relationshipBetween(end, reference.getKey()))
                    .where(isOneOf(end, reference.getValue()))
                    .returning(end)
                    .build()));
        }
        return Cypher.exists(match(thing.relationshipBetween(fact, wanted.relationship()))
                .where(filter.and(holdsAt(fact, wanted.asOf())))
                .returning(fact)
                .build());
    }

    private Condition isOneOf(Node node, Collection<Id> ids) {
        return node.property("id").in(value(Statements.texts(ids)));
    }

    private Condition aboutCondition() {
        var condition = query.condition();
        if (condition == null) {
            return noCondition();
        }
        var asked = node("Condition").named("asked");
        var about = thing.relationshipTo(node("Condition"), "ABOUT");
        var pattern = query.includeNarrower()
                ? about.relationshipTo(asked, "BROADER").min(0)
                : thing.relationshipTo(asked, "ABOUT");
        return Cypher.exists(match(pattern)
                .where(asked.property("id").eq(value(condition.value())))
                .returning(asked)
                .build());
    }

    private Condition nameBegins() {
        var prefix = query.namePrefix();
        return prefix == null
                ? noCondition()
                : thing.property("nameKey").startsWith(value(prefix.toLowerCase(Locale.ROOT)));
    }

    private Condition inYears() {
        var years = query.years();
        return years == null ? noCondition() : inYears(years);
    }

    private Condition inYears(YearRange years) {
        var key = thing.property("oldestKey");
        var upper = years.to() == null ? SortKeys.UNDATED_LAST : Integer.toString(years.to() + 1);
        var lower = years.from() == null ? "" : Integer.toString(years.from());
        return key.gte(value(lower)).and(key.lt(value(upper)));
    }

    private Condition holdsAt(Node node, @Nullable PartialDate asOf) {
        if (asOf == null) {
            return noCondition();
        }
        var from = node.property("validFrom");
        var to = node.property("validTo");
        var first = value(asOf.earliest().toString());
        return from.isNull()
                .or(from.lte(value(asOf.latest().toString())))
                .and(to.isNull().or(to.gte(Cypher.left(first, Cypher.size(to)))));
    }

    private Expression value(Object value) {
        return parameter("p" + parameters++, value);
    }
}
