package org.throughline.api;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.Thing;

/**
 * Says how those fields of one type of the schema are read that are not plainly components of its record.
 *
 * @param wiring what the schema is wired with
 * @param type the name of the type
 * @param <P> its record
 */
record TypeFields<P>(RuntimeWiring.Builder wiring, String type) {

    static <P extends Record> TypeFields<P> of(RuntimeWiring.Builder wiring, Class<P> type) {
        return new TypeFields<>(wiring, type.getSimpleName());
    }

    static <P> TypeFields<P> of(RuntimeWiring.Builder wiring, NodeKind kind) {
        return new TypeFields<>(wiring, kind.label());
    }

    /** A value that the parent has. */
    TypeFields<P> value(String field, Class<?> type, Function<P, @Nullable Object> value) {
        return field(field, ResolvableType.forClass(type), (parent, environment) -> value.apply(parent));
    }

    /** The thing of an id that the parent holds. */
    TypeFields<P> one(String field, Class<? extends Thing> type, Function<P, @Nullable Id> id) {
        return field(field, ResolvableType.forClass(type), (parent, environment) -> {
            var found = id.apply(parent);
            return found == null ? null : Loaders.thing(environment.get(), found);
        });
    }

    /** The things of the ids that the parent holds. */
    TypeFields<P> many(String field, Class<? extends Thing> type, Function<P, List<Id>> ids) {
        return list(field, type, (parent, environment) -> {
            var found = ids.apply(parent);
            return found.isEmpty() ? List.of() : Loaders.things(environment.get(), found);
        });
    }

    /** What needs the field's environment to be got. */
    TypeFields<P> future(String field, Class<?> type, FieldFetcher.Getter<P> getter) {
        return field(field, ResolvableType.forClass(type), getter);
    }

    TypeFields<P> list(String field, Class<?> type, FieldFetcher.Getter<P> getter) {
        return field(field, ResolvableType.forClassWithGenerics(List.class, type), getter);
    }

    private TypeFields<P> field(String field, ResolvableType returnType, FieldFetcher.Getter<P> getter) {
        var fetcher = new FieldFetcher<>(type + "." + field, returnType, getter);
        wiring.type(type, fields -> fields.dataFetcher(field, fetcher));
        return this;
    }
}
