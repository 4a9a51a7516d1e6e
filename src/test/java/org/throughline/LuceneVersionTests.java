package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

/** Neo4j and the search index share one class path, and so one Lucene. */
class LuceneVersionTests {

    @Test
    void theLuceneOfThePomIsTheOneThatNeo4jBrings() {
        assertThat(System.getProperty("lucene.version")).isEqualTo(Version.LATEST.toString());
    }
}
