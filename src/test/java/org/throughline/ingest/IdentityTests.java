package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;
import org.throughline.ingest.format.FileKinds;

class IdentityTests {

    private static final FileKinds KINDS = FileKinds.load();

    @Test
    void aRowWithAnIdKeepsIt() {
        assertThat(id("studies", "{\"id\": \"study/a\", \"title\": \"T\"}")).isEqualTo(new Id("study/a"));
    }

    @Test
    void aFactIsTheSameWhateverElseItSays() {
        assertThat(id("adoptions", adoption("\"date\": \"2016\"")))
                .isEqualTo(id("adoptions", adoption("\"date\": \"2016\", \"outcome\": \"It went well\"")))
                .isNotEqualTo(id("adoptions", adoption("\"date\": \"2017\"")))
                .isNotEqualTo(id("adoptions", adoption("\"sites\": 5")));
    }

    @Test
    void theOrderOfAListDoesNotMakeAnotherFact() {
        assertThat(id("adoptions", adoption("\"via\": [\"net/a\", \"net/b\"]")))
                .isEqualTo(id("adoptions", adoption("\"via\": [\"net/b\", \"net/a\"]")))
                .isNotEqualTo(id("adoptions", adoption("\"via\": [\"net/b\"]")));
    }

    /** Ids are in other people's links: a change here would break them. */
    @Test
    void aDerivedIdStaysWhatItIs() {
        assertThat(id("adoptions", adoption("\"date\": \"2016\""))).isEqualTo(new Id("adoption/502da82f63368bbfa03a"));
    }

    private static String adoption(String more) {
        return "{\"innovation\": \"innovation/i\", \"adopter\": \"net/n\", \"status\": \"ADOPTED\", " + more + "}";
    }

    private static Id id(String file, String row) {
        var kind = KINDS.named(file + ".jsonl").orElseThrow();
        return Identity.of(kind, RowJson.read(row).asObject());
    }
}
