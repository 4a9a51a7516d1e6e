package org.throughline.search.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/** Our tokeniser against the one that the model was made with. */
class WordPiecesIT {

    private static final String DESCRIPTION = "/bge-small-en-v1.5-q-tokenizer.json";

    private static final List<String> SEED_FILES = List.of(
            "adoptions",
            "claims",
            "conditions",
            "curricula",
            "evidence",
            "innovations",
            "network-links",
            "organisations",
            "outcomes",
            "sources",
            "studies");

    /**
     * Where the scripts begin whose characters both know: Latin with its accents, Greek, Cyrillic, Hebrew, punctuation,
     * Japanese, Chinese, Korean and emoji. What Unicode has taken in of late is not known to the other one.
     */
    private static final int[] SCRIPTS = {
        0,
        0,
        0,
        0,
        0x70,
        0xA0,
        0x110,
        0x180,
        0x2B0,
        0x300,
        0x370,
        0x3E0,
        0x400,
        0x470,
        0x590,
        0x2000,
        0x3040,
        0x4E00,
        0xAC00,
        0xFF00,
        0x1F600 - 0x70
    };

    private static WordPieces ours;
    private static HuggingFaceTokenizer theirs;

    @BeforeAll
    static void open() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        ours = WordPieces.read(WordPiecesIT.class.getResourceAsStream(DESCRIPTION));
        theirs = HuggingFaceTokenizer.newInstance(
                WordPiecesIT.class.getResourceAsStream(DESCRIPTION),
                Map.of("truncation", "true", "modelMaxLength", "512"));
    }

    @AfterAll
    static void close() {
        theirs.close();
    }

    @Test
    void everyTextOfTheSeedFactsIsCutAlike() {
        assertThat(SEED_FILES.stream()
                        .flatMap(file -> SeedRows.of(file).stream())
                        .flatMap(WordPiecesIT::texts))
                .hasSizeGreaterThan(5_000)
                .allSatisfy(WordPiecesIT::isCutAlike);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(WordPiecesIT::texts);
    }

    @Test
    void textsOfManyScriptsAreCutAlike() {
        var random = new Random(30522);
        for (var round = 0; round < 3_000; round++) {
            isCutAlike(random.ints(1 + random.nextInt(60))
                    .map(number -> SCRIPTS[Math.floorMod(number, SCRIPTS.length)] + (number >>> 8) % 0x70)
                    .filter(Character::isDefined)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
    }

    private static void isCutAlike(String text) {
        assertThat(ours.numbers(text, 512))
                .as(text)
                .isEqualTo(theirs.encode(text).getIds());
    }
}
