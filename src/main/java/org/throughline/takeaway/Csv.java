package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Source;
import org.throughline.graph.Teaching;
import org.throughline.proof.Contrary;
import org.throughline.proof.Part;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.proof.Strength;
import org.throughline.trace.Chain;
import org.throughline.trace.Sentence;
import org.throughline.trace.Step;

/** Writes an answer as a table with a row for each thing that it says; the first column tells which. */
final class Csv {

    private final Sheet sheet;
    private final Shelf shelf;
    private final Map<Column, String> frame = new EnumMap<>(Column.class);
    private final StringBuilder rows = new StringBuilder();

    private Csv(Sheet sheet) {
        this.sheet = sheet;
        shelf = sheet.shelf();
        frame.put(Column.RULE, Asked.rules(sheet.question()));
        frame.put(Column.GRAPH, sheet.answer().revision().identity());
        frame.put(Column.REVISION, Long.toString(sheet.answer().revision().number()));
        frame.put(Column.LINK, sheet.link().in(Format.CSV));
    }

    static String write(Sheet sheet) {
        var csv = new Csv(sheet);
        csv.rows.append(
                CsvText.row(Stream.of(Column.values()).map(Column::title).toList()));
        csv.row("answer").put(Column.WORDS, sheet.frame()).end();
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
            node("result", entry.about())
                    .put(Column.RANK, entry.rank())
                    .strength(entry.chain())
                    .put(
                            Column.ADOPTERS,
                            proof == null
                                    ? null
                                    : proof.adopters().independent().size())
                    .put(Column.WHY, words(entry.on(Topic.WHY)))
                    .put(Column.SAYS, values(entry))
                    .end();
        }
        for (var remark : entry.remarks()) {
            remark(remark, row("result").put(Column.RANK, entry.rank()).put(Column.ID, entry.about()));
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

    private void remark(Remark remark, Row row) {
        row.put(Column.SECTION, remark.topic().words())
                .said(remark.who())
                .put(Column.SAYS, remark.value())
                .put(Column.WORDS, sheet.words(remark))
                .facts(remark.ids())
                .end();
        if (remark.parts().size() > 1) {
            remark.parts().forEach(part -> part(remark, part, row));
        }
    }

    private void part(Remark remark, Part part, Row whole) {
        whole.again()
                .put(Column.SECTION, remark.topic().words() + ": part")
                .put(Column.SAYS, part.name())
                .put(Column.WORDS, part.words())
                .facts(part.ids())
                .end();
    }

    private void chain(int rank, Chain chain) {
        var row = row("chain").put(Column.RANK, rank).put(Column.WORDS, told(chain.story()));
        var strength = chain.strength();
        if (strength != null) {
            row.strength(chain).put(Column.ABOUT, strength.weakest().id());
        }
        row.end();
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
        node("chain step", stage.id())
                .put(Column.RANK, rank)
                .put(Column.STEP, number)
                .put(Column.SAYS, Words.of(stage.role()))
                .strength(step.strength())
                .put(Column.DATE, stage.period().from())
                .put(Column.UNTIL, stage.period().to())
                .put(Column.BASIS, stage.basis())
                .put(Column.WORDS, String.join(" ", step.missing()))
                .end();
    }

    private void proof(Proof proof) {
        var innovation = proof.innovation();
        node("innovation", innovation)
                .strength(proof.strength())
                .put(Column.WORDS, proof.strength().explanation().words())
                .end();
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
            node(section, id)
                    .about(innovation, evidence.study())
                    .put(Column.SAYS, Words.of(evidence.role()))
                    .put(Column.DIRECTION, evidence.direction())
                    .put(Column.BASIS, evidence.provenance().basis())
                    .put(Column.WORDS, evidence.note())
                    .end();
        }
    }

    private void against(Id innovation, Contrary contrary) {
        node("against", contrary.fact())
                .put(Column.INNOVATION, innovation)
                .put(Column.SAYS, contrary.kind())
                .put(Column.WORDS, contrary.words())
                .end();
    }

    private void adoption(Id innovation, String kind, Id id) {
        var adoption = shelf.fact(id, Adoption.class);
        if (adoption != null) {
            node("adoption", id)
                    .about(innovation, adoption.adopter())
                    .put(Column.SAYS, kind)
                    .put(Column.DATE, adoption.date())
                    .put(Column.UNTIL, adoption.until())
                    .put(Column.BASIS, adoption.provenance().basis())
                    .put(Column.WORDS, adoption.reason() == null ? adoption.outcome() : adoption.reason())
                    .end();
        }
    }

    private void teaching(Id innovation, Id id) {
        var teaching = shelf.fact(id, Teaching.class);
        if (teaching != null) {
            node("teaching", id)
                    .about(innovation, teaching.curriculum())
                    .put(Column.SAYS, Words.of(teaching.coverage()))
                    .put(Column.BASIS, teaching.provenance().basis())
                    .put(Column.WORDS, teaching.note())
                    .end();
        }
    }

    private void marker(Id innovation, Reached marker) {
        row("marker")
                .put(Column.INNOVATION, innovation)
                .put(Column.NAME, marker.marker().words())
                .put(Column.SAYS, Words.of(marker.state()))
                .put(Column.DATE, marker.date())
                .put(Column.WORDS, marker.words())
                .facts(marker.ids())
                .end();
    }

    private void source(Source source) {
        node("source", source.id())
                .put(Column.SAYS, source.publisher())
                .put(Column.DATE, source.published())
                .put(Column.WORDS, Citations.address(source.doi(), source.url()))
                .end();
    }

    /** A row about a thing or fact, with its sources and their licences. */
    private Row node(String section, Id id) {
        return row(section)
                .put(Column.ID, id)
                .put(Column.NAME, shelf.things().containsKey(id) ? shelf.name(id) : null)
                .sources(List.of(id));
    }

    private Row row(String section) {
        return new Row(new EnumMap<>(frame)).put(Column.SECTION, section);
    }

    private enum Column {
        SECTION,
        RANK,
        STEP,
        ID,
        INNOVATION,
        ABOUT,
        NAME,
        SAYS,
        CERTAINTY,
        DIRECTION,
        ADOPTERS,
        DATE,
        UNTIL,
        BASIS,
        WORDS,
        WHY,
        IDS,
        SOURCES,
        LICENCES,
        RULE,
        GRAPH,
        REVISION,
        LINK;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row that is being filled; what is not there stays empty. */
    private final class Row {

        private final Map<Column, String> cells;

        Row(Map<Column, String> cells) {
            this.cells = cells;
        }

        Row put(Column column, @Nullable Object value) {
            if (value != null) {
                cells.put(column, value instanceof Enum<?> name ? lower(name) : value.toString());
            }
            return this;
        }

        /** A row on what a fact says of something about an innovation. */
        Row about(Id innovation, Id about) {
            return put(Column.INNOVATION, innovation).put(Column.ABOUT, about).put(Column.NAME, shelf.name(about));
        }

        /** A row on what is said of somebody or something. */
        Row said(@Nullable Id who) {
            return who == null ? this : put(Column.ABOUT, who).put(Column.NAME, shelf.name(who));
        }

        /** The facts that say so, with their sources. */
        Row facts(List<Id> ids) {
            return put(Column.IDS, spaced(ids.stream())).sources(ids);
        }

        Row sources(List<Id> ids) {
            var sources = ids.stream()
                    .flatMap(id -> shelf.sources(id).stream())
                    .distinct()
                    .toList();
            return put(Column.SOURCES, spaced(sources.stream().map(Source::id)))
                    .put(Column.LICENCES, sources.stream().map(Words::licence).collect(joining("; ")));
        }

        /** Another row with what this one says so far. */
        Row again() {
            return new Row(new EnumMap<>(cells));
        }

        private static String spaced(Stream<Id> ids) {
            return ids.map(Id::value).collect(joining(" "));
        }

        Row strength(@Nullable Chain chain) {
            var strength = chain == null ? null : chain.strength();
            return strength == null
                    ? this
                    : put(Column.CERTAINTY, strength.certainty().words()).put(Column.DIRECTION, strength.direction());
        }

        Row strength(@Nullable Strength strength) {
            return strength == null
                    ? this
                    : put(Column.CERTAINTY, strength.certainty().words()).put(Column.DIRECTION, strength.direction());
        }

        void end() {
            rows.append(CsvText.row(Stream.of(Column.values())
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList()));
        }

        private static String lower(Enum<?> name) {
            return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
