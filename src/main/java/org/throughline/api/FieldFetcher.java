package org.throughline.api;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future.State;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A field that is read off its parent: a value, or what the ids that the parent holds lead to. There are thousands of
 * these in one answer, so they are called without the ceremony of a controller's method, and what is known already is
 * handed on as it is instead of as a future.
 *
 * @param description for reports on the schema
 * @param returnType what the field is in Java, for reports on the schema
 * @param getter gets it
 */
record FieldFetcher<P>(String description, ResolvableType returnType, Getter<P> getter)
        implements SelfDescribingDataFetcher<Object>, LightDataFetcher<Object> {

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ResolvableType getReturnType() {
        return returnType;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object parent, Supplier<DataFetchingEnvironment> environment) {
        var found = getter.get((P) parent, environment);
        return found instanceof CompletableFuture<?> future && future.state() == State.SUCCESS
                ? future.resultNow()
                : found;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), requireNonNull(environment.getSource()), () -> environment);
    }

    /** Gets a field of a parent. */
    interface Getter<P> {
        @Nullable
        Object get(P parent, Supplier<DataFetchingEnvironment> environment);
    }
}
