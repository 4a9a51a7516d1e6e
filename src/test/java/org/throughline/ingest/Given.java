package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes small files of rows for a test; apostrophes stand for quotation marks. */
final class Given {

    static final String SOURCE = "{'id': 'source/s', 'title': 'A source', 'publisher': 'A publisher'}";
    static final String TRUST = organisation("org/a", "");
    static final String NETWORK = network("net/n", "");
    static final String INNOVATION =
            "{'id': 'innovation/i', 'name': 'I', 'kind': 'DEVICE', 'summary': 'S', " + cited() + "}";

    private final Path folder;

    Given(Path folder) {
        this.folder = folder;
    }

    /** Replaces the file by these rows. */
    Given file(String name, String... rows) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", rows).replace('\'', '"') + "\n");
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Path> folder() {
        return List.of(folder);
    }

    static String organisation(String id, String more) {
        return "{'id': '%s', 'name': 'A trust', 'kind': 'NHS_TRUST', %s%s}".formatted(id, cited(), more);
    }

    static String network(String id, String more) {
        return "{'id': '%s', 'name': 'A network', 'kind': 'AHSN', %s%s}".formatted(id, cited(), more);
    }

    static String membership(String organisation, String network, String more) {
        return "{'organisation': '%s', 'network': '%s', 'role': 'MEMBER', %s%s}"
                .formatted(organisation, network, cited(), more);
    }

    static String link(String from, String to, String kind) {
        return "{'from': '%s', 'to': '%s', 'kind': '%s', %s}".formatted(from, to, kind, cited());
    }

    static String claim(String id, String more) {
        return "{'id': '%s', 'subject': 'net/n', 'measure': 'M', 'value': 5, 'status': 'REPORTED', %s%s}"
                .formatted(id, cited(), more);
    }

    private static String cited() {
        return "'sources': ['source/s'], 'basis': 'read'";
    }
}
