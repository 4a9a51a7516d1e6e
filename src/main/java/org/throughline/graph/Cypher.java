package org.throughline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fixed queries, each in a file of its own that can be pasted into a browser. */
public final class Cypher {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Cypher() {}

    /**
     * The text of a query.
     *
     * @param name module and file, without its ending: {@code graph/find-nodes}
     * @throws IllegalArgumentException if there is no such file
     */
    public static String file(String name) {
        return READ.computeIfAbsent(name, Cypher::read);
    }

    private static String read(String name) {
        var path = "/cypher/" + name + ".cypher";
        try (var file = Cypher.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("No query " + path + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
