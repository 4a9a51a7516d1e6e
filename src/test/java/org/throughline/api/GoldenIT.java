package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the questions that the service has to answer, and compares with the answers that were read and found right.
 * {@code ./mvnw verify -Dit.test=GoldenIT -Dgolden=write} writes the answers anew; read every difference before it is
 * committed.
 */
@SeededGraphTest
class GoldenIT {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> everyQuestionHasItsAnswer() throws IOException {
        return Files.list(FOLDER)
                .filter(file -> file.toString().endsWith(".graphql"))
                .sorted(Comparator.naturalOrder())
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(name(file))));
    }

    private void check(String name) throws IOException {
        var document = Files.readString(FOLDER.resolve(name + ".graphql"));
        var data = new Client(port).data(document, variables(name));
        var expected = FOLDER.resolve(name + ".json");
        if ("write".equals(System.getProperty("golden"))) {
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
            Files.writeString(expected, text.replace(System.lineSeparator(), "\n") + "\n");
        }
        assertThat(data).isEqualTo(JSON.readTree(Files.readString(expected)));
    }

    private static Map<String, Object> variables(String name) throws IOException {
        var file = FOLDER.resolve(name + ".variables.json");
        return Files.exists(file) ? JSON.readValue(Files.readString(file), new TypeReference<>() {}) : Map.of();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".graphql", "");
    }
}
