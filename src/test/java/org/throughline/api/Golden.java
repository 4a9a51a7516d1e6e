package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of questions with the answers that were read and found right. {@code ./mvnw verify -Dit.test='*GoldenIT'
 * -Dgolden=write} writes the answers anew; read every difference before it is committed.
 *
 * @param folder the folder
 * @param client asks the questions
 */
record Golden(Path folder, Client client) {

    private static final Path ALL = Path.of("src", "test", "resources", "golden");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The questions of a folder below that of all, to be asked at a port. */
    static Golden of(String folder, int port) {
        return new Golden(ALL.resolve(folder), new Client(port));
    }

    Stream<DynamicTest> tests() throws IOException {
        return Files.list(folder)
                .filter(file -> file.toString().endsWith(".graphql"))
                .sorted(Comparator.naturalOrder())
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(name(file))));
    }

    private void check(String name) throws IOException {
        var document = Files.readString(folder.resolve(name + ".graphql"));
        var data = client.data(document, variables(name));
        var expected = folder.resolve(name + ".json");
        if ("write".equals(System.getProperty("golden"))) {
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
            Files.writeString(expected, text.replace(System.lineSeparator(), "\n") + "\n");
        }
        assertThat(data).isEqualTo(JSON.readTree(Files.readString(expected)));
    }

    private Map<String, Object> variables(String name) throws IOException {
        var file = folder.resolve(name + ".variables.json");
        return Files.exists(file) ? JSON.readValue(Files.readString(file), new TypeReference<>() {}) : Map.of();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".graphql", "");
    }
}
