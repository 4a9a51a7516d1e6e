package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Source;
import org.throughline.trace.Chain;
import org.throughline.trace.Sentence;
import org.throughline.trace.Step;

/** Writes an answer as a table with a row for each thing that it says; the first column tells which. */
final class Csv {

    private final Sheet sheet;
    private final CsvRows rows;

    private Csv(Sheet sheet) {
        this.sheet = sheet;
        rows = new CsvRows(sheet);
    }

    static String write(Sheet sheet) {
        var csv = new Csv(sheet);
        csv.rows.end(csv.rows
                .row("answer")
                .put(CsvColumn.SAYS, Restriction.of(sheet).orElse(null))
                .put(CsvColumn.WORDS, sheet.frame())
                .put(CsvColumn.LINK, sheet.link().in(Format.CSV)));
        Nothing.words(sheet)
                .ifPresent(words -> csv.rows.end(csv.rows.row("answer").put(CsvColumn.WORDS, words)));
        sheet.findings().entries().forEach(csv::result);
        sheet.findings().remarks().forEach(remark -> csv.remark(remark, csv.rows.row("answer")));
        sheet.findings().entries().forEach(csv::entry);
        sheet.findings().proofs().forEach(proof -> CsvProofs.write(proof, sheet, csv.rows));
        csv.rows.named().forEach(csv::source);
        return csv.rows.text();
    }

    /** One row that tells all of an entry in short. */
    private void result(Entry entry) {
        var proof = entry.proof();
        if (!entry.remarks().isEmpty()) {
            rows.end(rows.node("result", entry.about())
                    .put(CsvColumn.RANK, entry.rank())
                    .strength(entry.chain())
                    .put(
                            CsvColumn.ADOPTERS,
                            proof == null
                                    ? null
                                    : proof.adopters().independent().size())
                    .put(CsvColumn.WHY, words(entry.on(Topic.WHY)))
                    .put(CsvColumn.SAYS, values(entry)));
        }
    }

    /** A row for each remark, then the chain. */
    private void entry(Entry entry) {
        for (var remark : entry.remarks()) {
            remark(remark, rows.row("result").put(CsvColumn.RANK, entry.rank()).put(CsvColumn.ID, entry.about()));
        }
        if (entry.chain() != null) {
            chain(entry.rank(), entry.chain());
        }
    }

    /** What is said in a word, as one text. */
    private static String values(Entry entry) {
        return entry.remarks().stream()
                .filter(remark -> remark.value() != null && remark.who() == null)
                .map(remark -> "%s: %s".formatted(remark.topic().words(), remark.value()))
                .collect(joining("; "));
    }

    private String words(List<Remark> remarks) {
        return remarks.stream().map(sheet::words).collect(joining(" "));
    }

    private void remark(Remark remark, CsvRow row) {
        rows.end(row.put(CsvColumn.SECTION, remark.topic().words())
                .said(remark.who())
                .put(CsvColumn.SAYS, remark.value())
                .put(CsvColumn.WORDS, sheet.words(remark))
                .ids(CsvColumn.IDS, remark.ids())
                .sources(Stream.concat(Stream.ofNullable(remark.who()), remark.ids().stream())
                        .toList()));
        if (remark.parts().size() > 1) {
            rows.parts(remark.topic().words(), remark.parts(), row);
        }
    }

    private void chain(int rank, Chain chain) {
        var row = rows.row("chain").put(CsvColumn.RANK, rank);
        var strength = chain.strength();
        if (strength != null) {
            row.strength(chain)
                    .put(CsvColumn.ABOUT, strength.weakest().id())
                    .put(CsvColumn.WORDS, Glance.words(strength));
        }
        rows.end(row);
        chain.story().forEach(sentence -> sentence(rank, sentence));
        int number = 0;
        for (var step : chain.steps()) {
            step(rank, ++number, step);
        }
    }

    private void sentence(int rank, Sentence sentence) {
        rows.end(rows.row("chain sentence")
                .put(CsvColumn.RANK, rank)
                .put(CsvColumn.WORDS, sentence.text())
                .facts(sentence.ids()));
    }

    private void step(int rank, int number, Step step) {
        var stage = step.stage();
        var strength = step.strength();
        var row = rows.node("chain step", stage.id())
                .put(CsvColumn.RANK, rank)
                .put(CsvColumn.STEP, number)
                .put(CsvColumn.SAYS, Words.of(stage.role()))
                .strength(strength)
                .put(CsvColumn.DATE, stage.period().from())
                .put(CsvColumn.UNTIL, stage.period().to())
                .put(CsvColumn.BASIS, stage.basis())
                .put(CsvColumn.WORDS, String.join(" ", step.missing()));
        if (strength == null) {
            rows.end(row);
            return;
        }
        rows.end(row.put(CsvColumn.WHY, strength.explanation().words()));
        rows.parts(
                "chain step",
                strength.parts(),
                rows.row("chain step")
                        .put(CsvColumn.RANK, rank)
                        .put(CsvColumn.STEP, number)
                        .put(CsvColumn.ID, stage.id()));
    }

    private void source(Source source) {
        rows.end(rows.node("source", source.id())
                .put(CsvColumn.SAYS, source.publisher())
                .put(CsvColumn.DATE, source.published())
                .put(CsvColumn.WORDS, Citations.address(source.doi(), source.url())));
    }
}
