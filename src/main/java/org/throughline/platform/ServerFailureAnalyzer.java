package org.throughline.platform;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in plain words what is wrong with the Neo4j server. */
class ServerFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

    private final Environment environment;

    ServerFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, Neo4jException cause) {
        var server = environment.getProperty("throughline.neo4j.uri", "in this process");
        return switch (cause) {
            case AuthenticationException refused ->
                new FailureAnalysis(
                        "The Neo4j server %s refused the user %s: %s"
                                .formatted(
                                        server,
                                        environment.getProperty("throughline.neo4j.username", "neo4j"),
                                        refused.getMessage()),
                        "Set THROUGHLINE_NEO4J_USERNAME and THROUGHLINE_NEO4J_PASSWORD to those of the server.",
                        refused);
            case ServiceUnavailableException unreachable -> unreachable(server, unreachable);
            case SessionExpiredException unreachable -> unreachable(server, unreachable);
            default ->
                new FailureAnalysis(
                        "The Neo4j server %s failed: %s".formatted(server, cause.getMessage()),
                        "Look into the server's log.",
                        cause);
        };
    }

    private static FailureAnalysis unreachable(String server, Neo4jException cause) {
        return new FailureAnalysis(
                "The Neo4j server %s cannot be reached: %s".formatted(server, cause.getMessage()),
                "Check THROUGHLINE_NEO4J_URI (such as neo4j://graph.example.org:7687), that the server runs, and that"
                        + " no firewall stands between.",
                cause);
    }
}
