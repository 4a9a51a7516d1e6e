package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"b\":1,\"a\":[1,2]}     | {\"b\": 1, \"a\": [1, 2]}",
                "{\"a\":{},\"b\":[]}       | {\"a\": {}, \"b\": []}",
                "{\"a\":[{\"b\":true}]}    | {\"a\": [{\"b\": true}]}",
                "\"\\u00a3 5/6 ‘x’ \\\"q\\\"\" | \"£ 5/6 ‘x’ \\\"q\\\"\"",
                "\"a\\nb\\tc\\u0001\"      | \"a\\nb\\tc\\u0001\"",
                "53.46244                  | 53.46244",
                "-2.50                     | -2.5",
                "5.0                       | 5.0",
                "1800000000                | 1800000000"
            })
    void aLineHasSpacesAndKeepsTheOrder(String json, String line) {
        assertThat(JsonText.LINE.of(RowJson.read(json))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"b\": 1, \"a\": {\"d\": 1, \"c\": [2, 1]}} | {\"a\":{\"c\":[2,1],\"d\":1},\"b\":1}",
                "[1.50, 15e-1, 1.5]                           | [1.5,1.5,1.5]",
                "[1, 1.0]                                     | [1,1.0]"
            })
    void theCanonicalFormHasNeitherSpacesNorAnOrderOfItsOwn(String json, String canonical) {
        assertThat(JsonText.CANONICAL.of(RowJson.read(json))).isEqualTo(canonical);
    }
}
