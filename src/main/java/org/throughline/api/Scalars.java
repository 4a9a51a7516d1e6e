package org.throughline.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** The scalars that are texts in a document and values of the graph in our hands. */
final class Scalars {

    /** Takes the place of GraphQL's own, so that a malformed id is refused before anything is read. */
    static final GraphQLScalarType ID = scalar("ID", Id::new);

    static final GraphQLScalarType DATE = scalar("Date", PartialDate::parse);

    static final GraphQLScalarType DATE_TIME = scalar("DateTime", Instant::parse);

    private Scalars() {}

    private static GraphQLScalarType scalar(String name, Function<String, Object> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name, parse))
                .build();
    }

    private record TextCoercing(String name, Function<String, Object> parser) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parse(input instanceof String text ? text : null, input);
            } catch (IllegalArgumentException | DateTimeException bad) {
                throw new CoercingParseValueException(bad.getMessage(), bad);
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                return parse(input instanceof StringValue text ? text.getValue() : null, input);
            } catch (IllegalArgumentException | DateTimeException bad) {
                throw new CoercingParseLiteralException(bad.getMessage(), bad);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return new StringValue(input.toString());
        }

        private Object parse(@Nullable String text, Object input) {
            if (text == null) {
                throw new IllegalArgumentException("%s is no %s: expected a text".formatted(input, name));
            }
            return parser.apply(text);
        }
    }
}
