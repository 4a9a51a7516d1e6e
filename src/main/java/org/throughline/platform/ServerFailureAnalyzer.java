package org.throughline.platform;

import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.throughline.graph.GraphUnusable;

/**
 * Says in plain words what is wrong with the Neo4j server. A full disk has no code of its own: where the server notices in
 * time it makes its database read-only, where not it fails in the middle of a transaction and asks to be restarted.
 */
class ServerFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

    private static final List<String> CANNOT_WRITE = List.of(
            "Neo.DatabaseError.Transaction.",
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase");

    private final Environment environment;

    ServerFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, Neo4jException cause) {
        return fullDiskHere(cause).orElseGet(() -> analyze(cause));
    }

    /** The disk of the server in this process can be looked at. */
    private Optional<FailureAnalysis> fullDiskHere(Neo4jException cause) {
        var properties = Binder.get(environment).bindOrCreate("throughline.neo4j", Neo4jProperties.class);
        if (properties.uri() != null) {
            return Optional.empty();
        }
        try {
            new DiskSpace(properties.directory(), properties.pageCache()).requireRoom();
            return Optional.empty();
        } catch (GraphUnusable full) {
            return Optional.of(new FailureAnalysis(full.getMessage(), full.action(), cause));
        }
    }

    private FailureAnalysis analyze(Neo4jException cause) {
        var server = environment.getProperty("throughline.neo4j.uri", "in this process");
        return switch (cause) {
            case Neo4jException unknown
            when Causes.has(unknown, UnknownHostException.class) -> unknownHost(server, unknown);
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
            case Neo4jException other
            when cannotWrite(other) ->
                new FailureAnalysis(
                        "The disk of the Neo4j server %s is full, or cannot be written for another reason: %s (%s)"
                                .formatted(server, other.getMessage(), other.code()),
                        "Make room there and restart the server. If there is room, its log says what it ran into.",
                        other);
            default ->
                new FailureAnalysis(
                        "The Neo4j server %s failed: %s (%s)".formatted(server, cause.getMessage(), cause.code()),
                        "Look into the server's log.",
                        cause);
        };
    }

    private static boolean cannotWrite(Neo4jException failure) {
        return CANNOT_WRITE.stream().anyMatch(failure.code()::startsWith)
                || String.valueOf(failure.getMessage()).contains("java.io.IOException");
    }

    private static FailureAnalysis unknownHost(String server, Neo4jException cause) {
        return new FailureAnalysis(
                "The Neo4j server %s cannot be reached: its host is not known".formatted(server),
                "Check the name in THROUGHLINE_NEO4J_URI (such as neo4j://graph.example.org:7687), and that this machine"
                        + " is on the network.",
                cause);
    }

    private static FailureAnalysis unreachable(String server, Neo4jException cause) {
        return new FailureAnalysis(
                "The Neo4j server %s cannot be reached: %s".formatted(server, cause.getMessage()),
                "Check THROUGHLINE_NEO4J_URI (such as neo4j://graph.example.org:7687), that the server runs, and that"
                        + " no firewall stands between.",
                cause);
    }
}
