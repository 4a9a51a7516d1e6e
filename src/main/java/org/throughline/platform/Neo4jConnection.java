package org.throughline.platform;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.throughline.graph.GraphAccess;
import org.throughline.graph.StoreSpace;

/** Hands the driver its server: the one that is configured, or else one started in this process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Neo4jProperties.class)
class Neo4jConnection {

    @Bean
    @Lazy
    EmbeddedNeo4j embeddedNeo4j(Neo4jProperties properties, ObjectProvider<TemporaryFolder> temporary) {
        var directory = properties.readOnly() && !EmbeddedNeo4j.isIn(properties.directory())
                ? temporary.getObject().path()
                : properties.directory();
        return EmbeddedNeo4j.start(directory, properties.pageCache());
    }

    /** Holds the empty graph that is read where there is none and none may be made. */
    @Bean
    @Lazy
    TemporaryFolder temporaryFolder() {
        return TemporaryFolder.create();
    }

    @Bean
    GraphAccess graphAccess(Neo4jProperties properties) {
        return properties::readOnly;
    }

    @Bean
    Neo4jConnectionDetails neo4jServer(Neo4jProperties properties, ObjectProvider<EmbeddedNeo4j> embedded) {
        var uri = properties.uri();
        if (uri == null) {
            var neo4j = embedded.getObject();
            return new Server(neo4j.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
        }
        if (properties.password() == null) {
            throw new MissingPassword(uri);
        }
        return new Server(uri, AuthTokens.basic(properties.username(), properties.password()));
    }

    /** The disk of a server is the server's own affair. */
    @Bean
    StoreSpace storeSpace(Neo4jProperties properties) {
        return properties.uri() == null ? new DiskSpace(properties.directory(), properties.pageCache()) : () -> {};
    }

    private record Server(URI uri, AuthToken authToken) implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public AuthToken getAuthToken() {
            return authToken;
        }
    }
}
