package org.throughline.evaluation;

import java.time.Duration;
import java.util.List;

/**
 * How well a test collection was searched.
 *
 * @param collection the collection
 * @param refused how many documents the import did not take, so that they cannot be found
 * @param refusals why, one line for each thing wrong
 * @param cut how many documents are longer than a row can be, so that their ends were left out
 * @param withAddresses how many documents hold e-mail addresses, which were left out
 * @param importing how long the import took
 * @param indexing how long it took from then until everything could be found
 * @param runs one for each mode, in the order asked for
 */
public record Evaluation(
        TestCollection collection,
        int refused,
        List<String> refusals,
        int cut,
        int withAddresses,
        Duration importing,
        Duration indexing,
        List<Run> runs) {}
