package org.throughline.takeaway;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.flow.EvidenceEdge;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.proof.Contrary;
import org.throughline.proof.Names;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;

/** The rows of a table on what the rule says of one innovation. Evidence on its cost has rows of its own. */
final class CsvProofs {

    private final CsvRows rows;
    private final Shelf shelf;
    private final AsOf asOf;
    private final Id innovation;

    private CsvProofs(Sheet sheet, CsvRows rows, Id innovation) {
        this.rows = rows;
        shelf = sheet.shelf();
        asOf = sheet.asOf();
        this.innovation = innovation;
    }

    static void write(Proof proof, Sheet sheet, CsvRows rows) {
        new CsvProofs(sheet, rows, proof.innovation()).write(proof);
    }

    private void write(Proof proof) {
        rows.end(rows.node("innovation", innovation)
                .strength(proof.strength())
                .put(CsvColumn.ADOPTERS, proof.adopters().independent().size())
                .put(CsvColumn.WORDS, proof.strength().explanation().words()));
        rows.parts(
                "innovation", proof.strength().parts(), rows.row("innovation").put(CsvColumn.INNOVATION, innovation));
        var body = proof.evidence().stream()
                .filter(edge -> edge.role() != Evidence.Role.EVALUATES_COST)
                .toList();
        each("evidence", body, edge -> evidence("evidence", edge));
        each("cost", proof.cost(), edge -> evidence("cost", edge));
        each("against", proof.against(), this::against);
        Uptakes.of(proof.adopters()).forEach(this::uptakes);
        each("teaching", proof.teaching(), edge -> teaching(edge.id()));
        proof.markers().forEach(this::marker);
    }

    /** A row for each that is named, and one that says how many more there are. */
    private <T> void each(String section, List<T> all, Consumer<T> row) {
        each(section, Cut.of(all), row);
    }

    private <T> void each(String section, Cut<T> cut, Consumer<T> row) {
        cut.named().forEach(row);
        if (cut.more() > 0) {
            rows.end(rows.row(section)
                    .put(CsvColumn.INNOVATION, innovation)
                    .put(CsvColumn.SAYS, "and more")
                    .put(CsvColumn.COUNT, cut.more())
                    .put(CsvColumn.WORDS, "And %,d more, which are not named here.".formatted(cut.more())));
        }
    }

    private void evidence(String section, EvidenceEdge edge) {
        var evidence = shelf.fact(edge.id(), Evidence.class);
        if (evidence != null) {
            var study = shelf.thing(evidence.study(), Study.class);
            rows.end(rows.node(section, edge.id())
                    .about(innovation, evidence.study())
                    .put(CsvColumn.SAYS, Words.of(evidence.role()))
                    .put(CsvColumn.DIRECTION, evidence.direction())
                    .put(CsvColumn.DATE, study == null ? null : study.published())
                    .put(CsvColumn.BASIS, evidence.provenance().basis())
                    .put(CsvColumn.WORDS, evidence.note()));
        }
    }

    private void against(Contrary contrary) {
        rows.end(rows.node("against", contrary.fact())
                .put(CsvColumn.INNOVATION, innovation)
                .put(CsvColumn.SAYS, contrary.kind())
                .put(CsvColumn.WORDS, contrary.words()));
    }

    /** How many there are of a kind, then each of them. */
    private void uptakes(Uptakes uptakes) {
        var explanation = uptakes.count().explanation();
        var ids = explanation.parts().stream().flatMap(part -> part.ids().stream());
        rows.end(rows.row("adoptions")
                .put(CsvColumn.INNOVATION, innovation)
                .put(CsvColumn.SAYS, uptakes.words())
                .put(CsvColumn.COUNT, uptakes.count().value())
                .put(CsvColumn.WORDS, explanation.words())
                .facts(ids.distinct().sorted().toList()));
        each("adoption", uptakes.adoptions(), edge -> adoption(uptakes.words(), edge.id()));
    }

    private void adoption(String kind, Id id) {
        var adoption = shelf.fact(id, Adoption.class);
        if (adoption != null) {
            rows.end(rows.node("adoption", id)
                    .about(innovation, adoption.adopter())
                    .put(CsvColumn.SAYS, kind)
                    .put(CsvColumn.DATE, adoption.date())
                    .put(CsvColumn.UNTIL, asOf.state(adoption).ended())
                    .put(CsvColumn.SITES, adoption.sites())
                    .put(CsvColumn.PEOPLE, adoption.people())
                    .put(CsvColumn.BASIS, adoption.provenance().basis())
                    .put(CsvColumn.WORDS, Names.did(asOf.state(adoption).status()))
                    .put(CsvColumn.REASON, asOf.reason(adoption))
                    .put(CsvColumn.OUTCOME, adoption.outcome())
                    .ids(CsvColumn.VIA, adoption.via()));
        }
    }

    private void teaching(Id id) {
        var teaching = shelf.fact(id, Teaching.class);
        if (teaching != null) {
            rows.end(rows.node("teaching", id)
                    .about(innovation, teaching.curriculum())
                    .put(CsvColumn.SAYS, Names.of(teaching.coverage()))
                    .put(CsvColumn.BASIS, teaching.provenance().basis())
                    .put(CsvColumn.WORDS, teaching.note()));
        }
    }

    private void marker(Reached marker) {
        rows.end(rows.row("marker")
                .put(CsvColumn.INNOVATION, innovation)
                .put(CsvColumn.NAME, marker.marker().words())
                .put(CsvColumn.SAYS, Words.of(marker.state()))
                .put(CsvColumn.DATE, marker.date())
                .put(CsvColumn.WORDS, marker.words())
                .facts(marker.ids()));
    }
}
