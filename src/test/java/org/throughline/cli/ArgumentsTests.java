package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void whatHasADotInItsNameIsASettingWhereverItStands() {
        var arguments = Arguments.split(
                "--server.port=0",
                "import",
                "--dry-run",
                "--throughline.neo4j.directory=/a b/c",
                "data/x.jsonl",
                "--flag.on");

        assertThat(arguments.words()).containsExactly("import", "--dry-run", "data/x.jsonl");
        assertThat(arguments.settings())
                .containsExactly("--server.port=0", "--throughline.neo4j.directory=/a b/c", "--flag.on");
    }

    @Test
    void aDotInTheValueAloneDoesNotMakeASetting() {
        assertThat(Arguments.split("--report=problems.txt").settings()).isEmpty();
    }
}
