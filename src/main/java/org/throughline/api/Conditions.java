package org.throughline.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Doi;
import org.throughline.graph.FactCondition;
import org.throughline.graph.FactKind;
import org.throughline.graph.FactQuery;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery;
import org.throughline.graph.ThingQuery.YearRange;

/** Collects the conditions that arguments put on what is looked for. An argument that was not given puts none. */
final class Conditions {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Set<String>> properties = new HashMap<>();
    private final Map<String, Set<Id>> references = new HashMap<>();
    private final List<FactCondition> facts = new ArrayList<>();
    private @Nullable Id condition;
    private boolean includeNarrower = true;
    private @Nullable String namePrefix;
    private @Nullable YearRange years;
    private @Nullable PartialDate asOf;

    /**
     * A property has to be one of the values.
     *
     * @param argument the path of the argument, which ends with the name of the property
     * @throws BadArgument if there is no value, which could be meant as all or as none
     */
    Conditions oneOf(String argument, @Nullable Collection<?> values) {
        if (values != null) {
            requireSome(argument, values);
            var property = argument.substring(argument.lastIndexOf('.') + 1);
            properties.put(property, values.stream().map(Object::toString).collect(toUnmodifiableSet()));
        }
        return this;
    }

    /** A property has to be the value. */
    Conditions equal(String property, @Nullable String value) {
        return oneOf(property, value == null ? null : List.of(value));
    }

    /**
     * What is looked for has to refer to a node.
     *
     * @param argument the path of the argument
     * @param relationship how it has to refer
     * @param id the node
     * @param kinds of which kinds the node can be; none for any
     * @throws BadArgument if the id is of another kind
     */
    Conditions refersTo(String argument, String relationship, @Nullable Id id, NodeKind... kinds) {
        if (id != null) {
            references.put(relationship, Set.of(ofKind(argument, id, kinds)));
        }
        return this;
    }

    /** A DOI has to be this one, however it is written. */
    Conditions doi(@Nullable String doi) {
        return equal("doiKey", doi == null ? null : Doi.key(doi));
    }

    /** What is looked for has to be about a condition, or one that is narrower. */
    Conditions about(String argument, @Nullable Id condition, boolean includeNarrower) {
        this.condition = condition == null ? null : ofKind(argument, condition, ThingKind.CONDITION);
        this.includeNarrower = includeNarrower;
        return this;
    }

    Conditions named(@Nullable String prefix) {
        namePrefix = prefix == null ? null : prefix.strip();
        return this;
    }

    /** @throws BadArgument if the range is no range of years */
    Conditions dated(String argument, @Nullable YearRange years) {
        this.years = years == null ? null : range(argument, years);
        return this;
    }

    /** What is looked for has to exist or hold at a date, as far as is known. */
    Conditions at(@Nullable PartialDate date) {
        asOf = date;
        return this;
    }

    /**
     * There has to be a fact that hangs on what is looked for.
     *
     * @param kind the kind of fact
     * @param relationship how it has to hang on what is looked for
     * @param fact what it has to meet; null for no condition at all
     */
    Conditions having(FactKind kind, String relationship, @Nullable Conditions fact) {
        if (fact != null) {
            facts.add(new FactCondition(kind, relationship, fact.properties, fact.references, fact.asOf));
        }
        return this;
    }

    ThingQuery things(ThingKind kind, ThingQuery.Order order, PageRequest page) {
        return new ThingQuery(
                kind, properties, references, facts, condition, includeNarrower, namePrefix, years, asOf, order, page);
    }

    FactQuery facts(FactRelation relation, PageRequest page) {
        return new FactQuery(relation, properties, references, asOf, page);
    }

    /** The date at which a fact has to hold; null for any time. */
    @Nullable
    PartialDate asOf() {
        return asOf;
    }

    /**
     * A range of years as it was given; null where it is open at both ends.
     *
     * @throws BadArgument if a year is outside of what dates can be, or the range is the wrong way round
     */
    static @Nullable YearRange range(String argument, YearRange years) {
        var from = years.from();
        var to = years.to();
        if (!(isYear(from) && isYear(to))) {
            throw new BadArgument(
                    argument,
                    "found %s to %s, expected years from %d to %d".formatted(from, to, FIRST_YEAR, LAST_YEAR));
        }
        if (from != null && to != null && from > to) {
            throw new BadArgument(argument, "found %d to %d, expected the earlier year first".formatted(from, to));
        }
        return from == null && to == null ? null : years;
    }

    /** @throws BadArgument if the id is of none of the kinds, where any is given */
    static Id ofKind(String argument, Id id, NodeKind... kinds) {
        return kinds.length == 0 ? id : BadArgument.made(argument, () -> id.ofKind(kinds));
    }

    /** @throws BadArgument if there is no value, which could be meant as all or as none */
    static void requireSome(String argument, Collection<?> values) {
        if (values.isEmpty()) {
            throw new BadArgument(argument, "found an empty list, expected at least one value, or no list for all");
        }
    }

    private static boolean isYear(@Nullable Integer year) {
        return year == null || (year >= FIRST_YEAR && year <= LAST_YEAR);
    }
}
