package org.throughline.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * A file of runs in the form that {@code trec_eval} reads: query, {@code Q0}, document, rank from 1, score and the run's
 * tag, which is its mode in lower case.
 *
 * @param file the file
 */
public record TrecRun(Path file) {

    /**
     * Makes sure before a long evaluation that the file can be written afterwards.
     *
     * @throws EvaluationFailed if it cannot
     */
    public void requireWritable() {
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /**
     * Writes runs to the file, one after the other, in place of what it held.
     *
     * @throws EvaluationFailed if it cannot be written
     */
    public void write(List<Run> runs) {
        try (var output = Files.newBufferedWriter(file)) {
            for (var run : runs) {
                for (var answer : run.answers()) {
                    write(answer, run.mode().name().toLowerCase(Locale.ROOT), output);
                }
            }
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private EvaluationFailed unwritable(IOException cause) {
        return new EvaluationFailed("Cannot write the runs to %s: %s".formatted(file, cause));
    }

    /**
     * Since trec_eval sorts by score, and by document where scores are equal, a score that is not below the one before is
     * written as the next number below that. It reads scores in single precision.
     */
    private static void write(Run.Answer answer, String tag, Writer output) throws IOException {
        float last = Float.POSITIVE_INFINITY;
        int rank = 0;
        for (var ranked : answer.ranking()) {
            last = Math.min((float) ranked.score(), Math.nextDown(last));
            rank++;
            output.write("%s Q0 %s %d %s %s\n".formatted(answer.query().id(), ranked.document(), rank, last, tag));
        }
    }
}
