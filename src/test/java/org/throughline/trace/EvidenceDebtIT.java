package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Certainty;

/** Innovations that were taken up by three or four trusts, on evidence of every kind. */
@ScratchGraphTest
class EvidenceDebtIT {

    private final List<GraphRows.Study> studies = new ArrayList<>();
    private final List<GraphRows.Dated> innovations = new ArrayList<>();
    private final List<GraphRows.Evidence> evidence = new ArrayList<>();
    private final List<GraphRows.Adoption> adoptions = new ArrayList<>();

    @Autowired
    EvidenceDebt debts;

    @BeforeEach
    void write(@Autowired ScratchGraph graph) {
        innovation("contrary", 4, "NULL");
        innovation("mixed", 3, "SUPPORTS", "NULL");
        innovation("none", 3);
        innovation("rare", 2);
        innovation("sound", 4, "SUPPORTS");
        innovation("later", 0);
        adopted("later", 3, "2022");
        graph.clear();
        graph.write(
                entry("source/s", Map.of("title", "S", "kind", "REPORT")),
                entry("org/provider", Map.of("name", "P", "kind", "OTHER", "basis", "read"), to("CITES", "source/s")));
        var actors = IntStream.range(0, 4).mapToObj(i -> "org/o" + i).toList();
        var rows = new GraphRows(studies, innovations, List.of(), actors, evidence, adoptions, List.of());
        graph.write(rows.entries().toArray(GraphEntry[]::new));
    }

    @Test
    void theWidestComesFirstThenTheWorstEvidence() {
        var found = find(null);

        assertThat(found)
                .extracting(debt -> debt.pathway().proof().innovation().value())
                .containsExactly("innovation/contrary", "innovation/later", "innovation/none", "innovation/mixed");
        assertThat(found)
                .extracting(Debt::kind)
                .containsExactly(Debt.Kind.CONTRARY, Debt.Kind.NONE, Debt.Kind.NONE, Debt.Kind.MIXED);
        assertThat(found).extracting(debt -> debt.reach().value()).containsExactly(4, 3, 3, 3);
    }

    @Test
    void whatWasTakenUpLaterWasNoDebtBefore() {
        assertThat(find("2020"))
                .extracting(debt -> debt.pathway().proof().innovation().value())
                .containsExactly("innovation/contrary", "innovation/none", "innovation/mixed");
    }

    @Test
    void whereThereIsNoEvidenceATrialWouldSettleMost() {
        var study = of("innovation/none").study();

        assertThat(study.kind()).isEqualTo(SettlingStudy.Kind.RANDOMISED_TRIAL);
        assertThat(study.ifItSupports().certainty()).isEqualTo(Certainty.MODERATE);
        assertThat(study.ifItSupports().direction()).isEqualTo(Direction.SUPPORTS);
        assertThat(study.ifNoEffect().direction()).isEqualTo(Direction.NULL);
        assertThat(study.words())
                .isEqualTo("If a randomised trial by others than those who studied it so far supported it, the evidence"
                        + " as a whole would support it with moderate certainty; if it found no effect, it would find"
                        + " no effect with moderate certainty.");
    }

    @Test
    void whereTrialsDifferNoSingleStudySettlesIt() {
        var study = of("innovation/mixed").study();

        assertThat(study.kind()).isNull();
        assertThat(study.ifItSupports().direction()).isEqualTo(Direction.MIXED);
        assertThat(study.words())
                .startsWith(
                        "By the rule, no single study would make the evidence surer, either way. Whether a randomised"
                                + " trial by others than those who studied it so far supported it or found no effect, the"
                                + " evidence as a whole would point both ways with");
    }

    @Test
    void aPlaceThatIsNoneOfTheListIsRefused() {
        var query = new DebtQuery(null, 3, Viewpoint.EVERYTHING, new PageRequest(10, "x"));

        assertThatThrownBy(() -> debts.find(query))
                .isInstanceOf(UnknownKey.class)
                .hasMessage("'x' is no place in this list: begin again with its first page");
    }

    @Test
    void theStudyThatIsTriedLeavesNoTrace() {
        var debt = of("innovation/none");

        assertThat(debt.pathway().proof().evidence()).isEmpty();
        assertThat(debt.pathway().best().steps())
                .extracting(step -> step.stage().id().value())
                .noneMatch(id -> id.contains("what-if"));
    }

    private Debt of(String innovation) {
        return find(null).stream()
                .filter(debt -> debt.pathway().proof().innovation().value().equals(innovation))
                .findFirst()
                .orElseThrow();
    }

    private List<Debt> find(@Nullable String asOf) {
        var date = asOf == null ? null : PartialDate.parse(asOf);
        var query = new DebtQuery(null, 3, new Viewpoint(date, null, Set.of()), new PageRequest(10, null));
        return debts.find(query).items().stream().map(Page.Item::value).toList();
    }

    private void innovation(String name, int adopters, String... directions) {
        innovations.add(new GraphRows.Dated("innovation/" + name, "2013", null));
        adopted(name, adopters, "2015");
        for (var direction : directions) {
            var number = studies.size();
            studies.add(new GraphRows.Study("study/s" + number, "2012"));
            evidence.add(
                    new GraphRows.Evidence("evidence/e" + number, "study/s" + number, "innovation/" + name, direction));
        }
    }

    private void adopted(String name, int adopters, String from) {
        for (int i = 0; i < adopters; i++) {
            adoptions.add(new GraphRows.Adoption(
                    "adoption/" + name + i, "innovation/" + name, "org/o" + i, List.of(), "ADOPTED", from, null));
        }
    }
}
