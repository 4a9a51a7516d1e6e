package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;
import org.throughline.ingest.Change;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.ImportReport.Ending;
import org.throughline.ingest.Lookalike;
import org.throughline.ingest.Place;
import org.throughline.ingest.Problem;
import org.throughline.ingest.Repeat;

class ReportTextTests {

    private static final SequencedMap<String, Integer> ADDED = new LinkedHashMap<>(Map.of("memberships", 1_498));
    private static final Change CHANGE = new Change(
            new Id("org/a"),
            new Place("organisations.jsonl", 4),
            List.of(new Change.Field("name", "\"A\"", "\"B\""), new Change.Field("town", "\"Leeds\"", null)));
    private static final Problem PROBLEM =
            new Problem(new Place("claims.jsonl", 3), "value", "true", "a number or a text");

    @Test
    void everythingIsCountedAndListed() {
        var text = new ReportText(report(ImportOptions.USUAL, List.of(PROBLEM), Ending.WHOLE));

        assertThat(text.all())
                .containsExactly(
                        "Done:",
                        "    added     1,498 (memberships 1,498)",
                        "  changed         1",
                        "unchanged        12",
                        " repeated         1",
                        "  refused         1",
                        "claims.jsonl:3: value: found true, expected a number or a text",
                        "beside: adoptions.jsonl:7 is a fact of its own, but differs only in adopter from adoption/0a,"
                                + " which stays and is in none of the files",
                        "changed: org/a (organisations.jsonl:4)",
                        "  name: \"A\" -> \"B\"",
                        "  town: \"Leeds\" -> nothing",
                        "repeated: b.jsonl:2 says the same as b.jsonl:1");
    }

    @Test
    void ofManyChangesOnlyTheFirstAreShown() {
        var text = new ReportText(report(ImportOptions.USUAL, List.of(), Ending.WHOLE));

        assertThat(text.firstChanges(0)).isEmpty();
        assertThat(text.firstChanges(1)).isEqualTo(new ChangeText(CHANGE).shortened());
    }

    @Test
    void theHeadingSaysWhetherAnythingWasWritten() {
        assertThat(heading(new ImportOptions(true, false), List.of(), Ending.WHOLE))
                .isEqualTo("Nothing was written; this would be done:");
        assertThat(heading(new ImportOptions(false, true), List.of(PROBLEM), Ending.WHOLE))
                .isEqualTo("Nothing was written, because rows were refused:");
        assertThat(heading(new ImportOptions(false, true), List.of(), Ending.WHOLE))
                .isEqualTo("Done:");
        assertThat(heading(ImportOptions.USUAL, List.of(), Ending.STOPPED))
                .isEqualTo("Stopped before the end; run it again to complete it. So far:");
        assertThat(heading(ImportOptions.USUAL, List.of(), Ending.FAILED))
                .isEqualTo("Failed before the end; run it again to complete it. So far:");
        assertThat(heading(new ImportOptions(true, false), List.of(), Ending.FAILED))
                .isEqualTo("Failed before the end. Nothing was written; of what was compared, this would be done:");
    }

    private static String heading(ImportOptions options, List<Problem> problems, Ending ending) {
        return new ReportText(report(options, problems, ending)).summary().getFirst();
    }

    private static ImportReport report(ImportOptions options, List<Problem> problems, Ending ending) {
        var repeat = new Repeat(new Place("b.jsonl", 2), new Place("b.jsonl", 1));
        return new ImportReport(
                options,
                ADDED,
                List.of(CHANGE),
                12,
                List.of(),
                List.of(repeat),
                List.of(new Lookalike(new Place("adoptions.jsonl", 7), "adopter", new Id("adoption/0a"))),
                problems.size(),
                problems,
                ending);
    }
}
