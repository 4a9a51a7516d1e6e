package org.throughline.proof;

import java.util.List;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Basis;

/** Whether a curriculum teaches an innovation: "Teaching" in the rule. */
final class TeachingRule {

    private TeachingRule() {}

    static void grade(TeachingEdge teaching, Viewpoint viewpoint, Tally tally) {
        var facts = List.of(teaching.id());
        tally.says(Part.Name.START, facts, () -> "A teaching starts high.");
        switch (teaching.coverage()) {
            case CORE -> tally.says(Part.Name.COVERAGE, facts, () -> "It is what the curriculum is about.");
            case PARTIAL -> tally.lowers(1, Part.Name.COVERAGE, facts, () -> "It is a part of the curriculum.");
            case MENTIONED -> tally.lowers(2, Part.Name.COVERAGE, facts, () -> "The curriculum only mentions it.");
        }
        basis(teaching, tally);
        date(teaching, viewpoint, tally);
    }

    private static void basis(TeachingEdge teaching, Tally tally) {
        var fact = teaching.provenance().basis();
        var curriculum = teaching.curriculum().basis();
        var isRead = fact == Basis.READ && curriculum == Basis.READ;
        tally.lowersIf(
                !isRead,
                Part.Name.BASIS,
                fact == Basis.READ ? List.of(teaching.curriculum().id()) : List.of(teaching.id()),
                () -> isRead ? "The sources were read." : Names.unread(fact == Basis.READ ? curriculum : fact));
    }

    private static void date(TeachingEdge teaching, Viewpoint viewpoint, Tally tally) {
        var curriculum = List.of(teaching.curriculum().id());
        var period = teaching.curriculum().period();
        tally.says(
                Part.Name.DATE,
                curriculum,
                () -> period.from() == null
                        ? "When the curriculum began is not recorded."
                        : "The curriculum began %s.".formatted(period.from().when()));
        var ended = viewpoint.past(period.to());
        if (ended != null) {
            tally.lowers(1, Part.Name.END, curriculum, () -> "The curriculum ended %s.".formatted(ended.when()));
        }
    }
}
