package org.throughline.takeaway;

import org.throughline.proof.Names;
import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Source;
import org.throughline.graph.Teaching;
import org.throughline.proof.Contrary;
import org.throughline.proof.Part;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.trace.Chain;
import org.throughline.trace.Sentence;
import org.throughline.trace.Step;

/** Writes an answer as a table with a row for each thing that it says; the first column tells which. */
final class Csv {

    private final Sheet sheet;
    private final Shelf shelf;
    private final Map<CsvColumn, String> frame = new EnumMap<>(CsvColumn.class);
    private final StringBuilder rows = new StringBuilder();

    private Csv(Sheet sheet) {
        this.sheet = sheet;
        shelf = sheet.shelf();
        frame.put(CsvColumn.RULE, Asked.rules(sheet.question()));
        frame.put(CsvColumn.GRAPH, sheet.answer().revision().identity());
        frame.put(CsvColumn.REVISION, Long.toString(sheet.answer().revision().number()));
        frame.put(CsvColumn.LINK, sheet.link().in(Format.CSV));
    }

    static String write(Sheet sheet) {
        var csv = new Csv(sheet);
        csv.rows.append(
                CsvText.row(Stream.of(CsvColumn.values()).map(CsvColumn::title).toList()));
        csv.end(csv.row("answer").put(CsvColumn.WORDS, sheet.frame()));
        sheet.findings().remarks().forEach(remark -> csv.remark(remark, csv.row("answer")));
        sheet.findings().entries().forEach(csv::entry);
        sheet.findings().proofs().forEach(csv::proof);
        sheet.shelf().sources().forEach(csv::source);
        return csv.rows.toString();
    }

    /** One row that tells all of an entry in short, then one for each remark, then its chain. */
    private void entry(Entry entry) {
        var proof = entry.proof();
        if (!entry.remarks().isEmpty()) {
            end(node("result", entry.about())
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
        for (var remark : entry.remarks()) {
            remark(remark, row("result").put(CsvColumn.RANK, entry.rank()).put(CsvColumn.ID, entry.about()));
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
        end(row.put(CsvColumn.SECTION, remark.topic().words())
                .said(remark.who())
                .put(CsvColumn.SAYS, remark.value())
                .put(CsvColumn.WORDS, sheet.words(remark))
                .facts(remark.ids()));
        if (remark.parts().size() > 1) {
            remark.parts().forEach(part -> part(remark, part, row));
        }
    }

    private void part(Remark remark, Part part, CsvRow whole) {
        end(whole.again()
                .put(CsvColumn.SECTION, remark.topic().words() + ": part")
                .put(CsvColumn.SAYS, part.name())
                .put(CsvColumn.WORDS, part.words())
                .facts(part.ids()));
    }

    private void chain(int rank, Chain chain) {
        var row = row("chain").put(CsvColumn.RANK, rank).put(CsvColumn.WORDS, told(chain.story()));
        var strength = chain.strength();
        if (strength != null) {
            row.strength(chain).put(CsvColumn.ABOUT, strength.weakest().id());
        }
        end(row);
        int number = 0;
        for (var step : chain.steps()) {
            step(rank, ++number, step);
        }
    }

    private static String told(List<Sentence> story) {
        return String.join(" ", story.stream().map(Sentence::text).toList());
    }

    private void step(int rank, int number, Step step) {
        var stage = step.stage();
        end(node("chain step", stage.id())
                .put(CsvColumn.RANK, rank)
                .put(CsvColumn.STEP, number)
                .put(CsvColumn.SAYS, Words.of(stage.role()))
                .strength(step.strength())
                .put(CsvColumn.DATE, stage.period().from())
                .put(CsvColumn.UNTIL, stage.period().to())
                .put(CsvColumn.BASIS, stage.basis())
                .put(CsvColumn.WORDS, String.join(" ", step.missing())));
    }

    private void proof(Proof proof) {
        var innovation = proof.innovation();
        end(node("innovation", innovation)
                .strength(proof.strength())
                .put(CsvColumn.WORDS, proof.strength().explanation().words()));
        proof.evidence().forEach(edge -> evidence("evidence", innovation, edge.id()));
        proof.cost().forEach(edge -> evidence("cost", innovation, edge.id()));
        proof.against().forEach(contrary -> against(innovation, contrary));
        for (var uptakes : Uptakes.of(proof.adopters())) {
            uptakes.adoptions().forEach(edge -> adoption(innovation, uptakes.words(), edge.id()));
        }
        proof.teaching().forEach(edge -> teaching(innovation, edge.id()));
        proof.markers().forEach(marker -> marker(innovation, marker));
    }

    private void evidence(String section, Id innovation, Id id) {
        var evidence = shelf.fact(id, Evidence.class);
        if (evidence != null) {
            end(node(section, id)
                    .about(innovation, evidence.study())
                    .put(CsvColumn.SAYS, Words.of(evidence.role()))
                    .put(CsvColumn.DIRECTION, evidence.direction())
                    .put(CsvColumn.BASIS, evidence.provenance().basis())
                    .put(CsvColumn.WORDS, evidence.note()));
        }
    }

    private void against(Id innovation, Contrary contrary) {
        end(node("against", contrary.fact())
                .put(CsvColumn.INNOVATION, innovation)
                .put(CsvColumn.SAYS, contrary.kind())
                .put(CsvColumn.WORDS, contrary.words()));
    }

    private void adoption(Id innovation, String kind, Id id) {
        var adoption = shelf.fact(id, Adoption.class);
        if (adoption != null) {
            end(node("adoption", id)
                    .about(innovation, adoption.adopter())
                    .put(CsvColumn.SAYS, kind)
                    .put(CsvColumn.DATE, adoption.date())
                    .put(CsvColumn.UNTIL, adoption.until())
                    .put(CsvColumn.BASIS, adoption.provenance().basis())
                    .put(CsvColumn.WORDS, adoption.reason() == null ? adoption.outcome() : adoption.reason()));
        }
    }

    private void teaching(Id innovation, Id id) {
        var teaching = shelf.fact(id, Teaching.class);
        if (teaching != null) {
            end(node("teaching", id)
                    .about(innovation, teaching.curriculum())
                    .put(CsvColumn.SAYS, Names.of(teaching.coverage()))
                    .put(CsvColumn.BASIS, teaching.provenance().basis())
                    .put(CsvColumn.WORDS, teaching.note()));
        }
    }

    private void marker(Id innovation, Reached marker) {
        end(row("marker")
                .put(CsvColumn.INNOVATION, innovation)
                .put(CsvColumn.NAME, marker.marker().words())
                .put(CsvColumn.SAYS, Words.of(marker.state()))
                .put(CsvColumn.DATE, marker.date())
                .put(CsvColumn.WORDS, marker.words())
                .facts(marker.ids()));
    }

    private void source(Source source) {
        end(node("source", source.id())
                .put(CsvColumn.SAYS, source.publisher())
                .put(CsvColumn.DATE, source.published())
                .put(CsvColumn.WORDS, Citations.address(source.doi(), source.url())));
    }

    /** A row about a thing or fact, with its sources and their licences. */
    private CsvRow node(String section, Id id) {
        return row(section)
                .put(CsvColumn.ID, id)
                .put(CsvColumn.NAME, shelf.things().containsKey(id) ? shelf.name(id) : null)
                .sources(List.of(id));
    }

    private void end(CsvRow row) {
        rows.append(row.text());
    }

    private CsvRow row(String section) {
        return new CsvRow(shelf, new EnumMap<>(frame)).put(CsvColumn.SECTION, section);
    }
}
