package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.mock.env.MockEnvironment;

class ServerFailureAnalyzerTests {

    private static final String SERVER = "neo4j://graph.example.org:7687";

    @ParameterizedTest
    @CsvSource({
        "Neo.DatabaseError.Transaction.TransactionStartFailed, 'critical error, and needs to be restarted'",
        "Neo.DatabaseError.Transaction.TransactionCommitFailed, Could not apply the transaction",
        "Neo.DatabaseError.General.UnknownError, 'java.io.IOException: No space left on device'",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase, This is a read only database",
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase, This database is in read-only mode"
    })
    void whatAServerSaysOnAFullDiskIsTold(String code, String message) {
        assertThat(description(new DatabaseException(code, message)))
                .isEqualTo(
                        "The disk of the Neo4j server %s is full, or cannot be written for another reason: %s (%s)",
                        SERVER, message, code);
    }

    @Test
    void anyOtherFailureIsToldWithItsCode() {
        assertThat(description(new ClientException("Neo.ClientError.Security.Forbidden", "No writing")))
                .isEqualTo("The Neo4j server %s failed: No writing (Neo.ClientError.Security.Forbidden)", SERVER);
    }

    private static String description(Neo4jException failure) {
        var environment = new MockEnvironment().withProperty("throughline.neo4j.uri", SERVER);
        return Objects.requireNonNull(
                        new ServerFailureAnalyzer(environment).analyze(new IllegalStateException(failure)))
                .getDescription();
    }
}
