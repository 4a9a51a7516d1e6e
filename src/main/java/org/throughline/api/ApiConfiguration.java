package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.throughline.flow.Viewpoint;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration {

    static final String PATH = "/graphql";

    /** {@code ID} is defined already, and strict wiring refuses a second definition. */
    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.strictMode(false)
                .scalar(Scalars.ID)
                .strictMode(true)
                .scalar(Scalars.DATE)
                .scalar(Scalars.DATE_TIME);
    }

    @Bean
    GraphQlSourceBuilderCustomizer documents(ParsedDocuments documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    @Bean
    HandlerMethodArgumentResolver pageArguments() {
        return new ParameterResolver(PageArguments.class, PageArguments::of);
    }

    @Bean
    HandlerMethodArgumentResolver viewpointArguments(Viewpoints viewpoints) {
        return new ParameterResolver(Viewpoint.class, viewpoints::of);
    }

    @Bean
    HandlerMethodArgumentResolver factPages() {
        return new ParameterResolver(FactPages.class, FactPages::new);
    }

    @Bean
    HandlerMethodArgumentResolver thingPages() {
        return new ParameterResolver(ThingPages.class, ThingPages::new);
    }

    /** Goes before Spring's own route, which knows no GET and other status codes. */
    @Bean
    @ConditionalOnWebApplication
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> graphQlOverHttp(HttpEndpoint endpoint) {
        return RouterFunctions.route()
                .GET(PATH, endpoint::get)
                .POST(PATH, endpoint::post)
                .route(RequestPredicates.path(PATH), endpoint::notAllowed)
                .onError(HttpRefusal.class, (refusal, request) -> ((HttpRefusal) refusal).response())
                .build();
    }

    /** Gives a parameter of a controller's method by its type. */
    private record ParameterResolver(Class<?> type, Function<DataFetchingEnvironment, Object> value)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
            return value.apply(field);
        }
    }
}
