package org.throughline.ingest.format;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.graph.NodeKind;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Every kind of file there is.
 *
 * @param files in the order in which they are best read: what others refer to comes first, as far as that goes
 */
public record FileKinds(List<FileKind> files) {

    private static final String PATH = "/graph-schema/file-kinds.json";
    private static final String ENDING = ".jsonl";

    /** Reads the description that comes with the program. */
    public static FileKinds load() {
        try (var file = requireNonNull(FileKinds.class.getResourceAsStream(PATH), PATH)) {
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static FileKinds read(InputStream description) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SimpleModule().addDeserializer(NodeKind.class, new NodeKindReader()))
                .build()
                .readValue(description, FileKinds.class);
    }

    /**
     * The kind of the rows in a file: {@code NAME.jsonl} and {@code NAME-anything.jsonl} both hold rows of NAME.
     *
     * @param fileName without its folder
     * @return empty where the name is none of a kind
     */
    public Optional<FileKind> named(String fileName) {
        if (!fileName.endsWith(ENDING)) {
            return Optional.empty();
        }
        var name = fileName.substring(0, fileName.length() - ENDING.length());
        return files.stream()
                .filter(kind -> name.equals(kind.file()) || name.startsWith(kind.file() + "-"))
                .max(Comparator.comparingInt(kind -> kind.file().length()));
    }

    /** The file whose rows become nodes of {@code kind}. */
    public FileKind of(NodeKind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst().orElseThrow();
    }

    private static final class NodeKindReader extends ValueDeserializer<NodeKind> {
        @Override
        public NodeKind deserialize(JsonParser json, DeserializationContext context) {
            var name = json.getString();
            return NodeKind.all()
                    .filter(kind -> kind.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no kind of node " + name));
        }
    }
}
