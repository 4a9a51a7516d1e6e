package org.throughline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.graph.Id;
import org.throughline.graph.Study;
import org.throughline.ingest.Problem;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a test collection as rows that the import takes: each is a study, and all cite one source, the
 * collection.
 *
 * @param collection the collection
 */
record CorpusRows(TestCollection collection) {

    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final String SOURCE = "source/test-collection";
    private static final String DOCUMENT = "study/document-";

    /** Writes the files to a folder, which is made where there is none. @throws IOException if that cannot be */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sources.jsonl"), source() + "\n");
        try (var studies = Files.newBufferedWriter(folder.resolve("studies.jsonl"))) {
            int number = 0;
            for (var document : collection.documents()) {
                number++;
                studies.write(study(number, document) + "\n");
            }
        }
    }

    /** What the collection calls the document that is this thing; empty for a thing that is none. */
    Optional<String> document(Id thing) {
        if (!thing.value().startsWith(DOCUMENT)) {
            return Optional.empty();
        }
        return Optional.of(document(Integer.parseInt(thing.value().substring(DOCUMENT.length()))));
    }

    private String document(int number) {
        return collection.documents().get(number - 1).id();
    }

    /** Why a document was refused, in one line; each document is one line of the file. */
    String refusal(Problem problem) {
        return "document %s: %s: found %s, expected %s"
                .formatted(document(problem.place().line()), problem.field(), problem.found(), problem.expected());
    }

    /** How many documents are too long for a row, so that their ends are left out. */
    int cut() {
        return documentsWith(FittingText::isCut);
    }

    /** How many documents hold e-mail addresses, which are left out. */
    int withAddresses() {
        return documentsWith(FittingText::holdsAddress);
    }

    private int documentsWith(Predicate<String> text) {
        return Math.toIntExact(collection.documents().stream()
                .filter(document -> text.test(document.title()) || text.test(document.text()))
                .count());
    }

    private static ObjectNode source() {
        return JSON.createObjectNode()
                .put("id", SOURCE)
                .put("title", "A test collection")
                .put("publisher", "not recorded: read from a folder with documents and judged queries");
    }

    /** Numbered, because what a collection calls its documents need not fit into an id. */
    private static ObjectNode study(int number, TestDocument document) {
        var row = JSON.createObjectNode()
                .put("id", DOCUMENT + number)
                .put("title", FittingText.of(document.title()))
                .put("summary", FittingText.of(document.text()))
                .put("phase", Study.Phase.T0.name())
                .put("phaseRationale", "None was given: this is a document of a test collection.")
                .put("design", Study.Design.OTHER.name())
                .put("basis", "read");
        row.putArray("sources").add(SOURCE);
        return row;
    }
}
