package org.throughline.api;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Fact;
import org.throughline.graph.FactRelation;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** Finds the page of facts that one field of an answer asks for, together with all the fields that ask the same. */
record FactPages(DataFetchingEnvironment field) {

    /**
     * A page of the facts that hang on a node.
     *
     * @param of the node
     * @param relation how they hang on it
     * @param conditions what they have to meet
     * @param type what they are
     * @param node finds what is at a fact's other end
     */
    <F extends Fact> CompletableFuture<Connection<FactEdge<F>>> find(
            Id of, FactRelation relation, Conditions conditions, Class<F> type, Function<F, Id> node) {
        var asOf = conditions.asOf();
        return page(of, relation, conditions, (cursor, fact) -> {
            var found = type.cast(fact);
            return new FactEdge<>(cursor, found, node.apply(found), holds(found, asOf));
        });
    }

    /** A page of facts that make edges of another form. */
    <E> CompletableFuture<Connection<E>> page(
            Id of, FactRelation relation, Conditions conditions, Connection.EdgeMaker<Fact, E> edge) {
        var wanted = PageArguments.of(field);
        var cursors = new Cursors(relation.name());
        return Loaders.facts(field, conditions.facts(relation, wanted.request(cursors)), of)
                .thenApply(page -> Connection.of(page, cursors, wanted, () -> requireNonNull(page.total()), edge));
    }

    private static @Nullable Certainty holds(Fact fact, @Nullable PartialDate asOf) {
        return asOf == null ? null : Certainty.of(fact.period(), asOf);
    }
}
