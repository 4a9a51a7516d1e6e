package org.throughline.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A test collection in the layout of the BEIR benchmark: {@code corpus.jsonl} with {@code _id}, {@code title} and
 * {@code text}, {@code queries.jsonl} with {@code _id} and {@code text}, and {@code qrels/<split>.tsv} with a header and
 * then query id, document id and grade. Source: Thakur et al., BEIR, NeurIPS 2021.
 *
 * @param path the folder
 */
public record BeirFolder(Path path) {

    /**
     * Reads the documents and the queries of one split.
     *
     * @param split such as {@code test}
     * @throws CollectionUnreadable if a file is missing or wrong, there is no such split, it judges documents or queries
     *     that are not there, or none of its queries has a relevant document
     */
    public TestCollection read(String split) {
        var judgements = new JudgementFile(path.resolve("qrels"), split);
        var grades = judgements.read();
        var documents = documents();
        judgements.requireDocuments(ids(documents));
        var texts = queryTexts();
        judgements.requireQueries(texts.keySet());
        var queries = answerable(grades, texts);
        if (queries.isEmpty()) {
            throw CollectionUnreadable.file(judgements.file(), "no query has a document of grade 1 or more");
        }
        var name = path.toAbsolutePath().normalize().getFileName();
        return new TestCollection(String.valueOf(name), split, documents, queries, grades.size() - queries.size());
    }

    private List<TestDocument> documents() {
        var documents = new ArrayList<TestDocument>();
        var seen = new HashSet<String>();
        file("corpus.jsonl").forEach(item -> {
            var id = id(item, seen);
            documents.add(new TestDocument(id, item.optional("title"), item.optional("text")));
        });
        return documents;
    }

    private Map<String, String> queryTexts() {
        var texts = new LinkedHashMap<String, String>();
        var seen = new HashSet<String>();
        file("queries.jsonl").forEach(item -> texts.put(id(item, seen), item.required("text")));
        return texts;
    }

    private JsonLines file(String name) {
        return new JsonLines(new NumberedLines(path.resolve(name)));
    }

    private static String id(JsonLines.Item item, Set<String> seen) {
        var id = item.required("_id");
        if (!seen.add(id)) {
            throw item.wrong("the _id " + id + " again", "each _id once");
        }
        return id;
    }

    private static Set<String> ids(List<TestDocument> documents) {
        var ids = new HashSet<String>();
        documents.forEach(document -> ids.add(document.id()));
        return ids;
    }

    private static List<TestQuery> answerable(Map<String, Map<String, Integer>> grades, Map<String, String> texts) {
        var queries = new ArrayList<TestQuery>();
        texts.forEach((id, text) -> {
            var judgements = new Judgements(grades.getOrDefault(id, Map.of()));
            if (judgements.relevant() > 0) {
                queries.add(new TestQuery(id, text, judgements));
            }
        });
        return queries;
    }
}
