package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.trace.TraceDirection.BACKWARD;
import static org.throughline.trace.TraceDirection.FORWARD;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

class TraceQueryTests {

    private static final PageRequest PAGE = new PageRequest(20, null);

    @ParameterizedTest
    @CsvSource({
        "study/a, FORWARD, STUDY_FORWARD",
        "innovation/a, FORWARD, INNOVATION_FORWARD",
        "innovation/a, BACKWARD, INNOVATION_BACKWARD",
        "org/a, BACKWARD, ADOPTER_BACKWARD",
        "net/a, BACKWARD, ADOPTER_BACKWARD",
        "programme/a, BACKWARD, ADOPTER_BACKWARD",
        "curriculum/a, BACKWARD, CURRICULUM_BACKWARD"
    })
    void whatCanBeTracedTakesItsRoute(String from, TraceDirection direction, Route route) {
        assertThat(TraceQuery.all(new Id(from), direction, PAGE).route()).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({"org/a, FORWARD, BACKWARD", "curriculum/a, FORWARD, BACKWARD", "study/a, BACKWARD, FORWARD"})
    void whatCanBeTracedTheOtherWayOnlyIsRefusedWithThatAdvice(
            String from, TraceDirection direction, TraceDirection other) {
        assertThatThrownBy(() -> TraceQuery.all(new Id(from), direction, PAGE))
                .isInstanceOf(UntraceableStart.class)
                .hasMessageContaining("'%s' cannot be traced %s".formatted(from, direction))
                .hasMessageEndingWith("trace it %s instead", other);
    }

    @ParameterizedTest
    @CsvSource({"condition/a", "source/a", "event/a", "evidence/a", "adoption/a"})
    void whatIsNoEndOfAChainIsRefusedInEitherDirection(String from) {
        assertThatThrownBy(() -> TraceQuery.all(new Id(from), FORWARD, PAGE))
                .isInstanceOf(UntraceableStart.class)
                .hasMessage(
                        "'%s' cannot be traced FORWARD: expected an id that begins with study/, innovation/; trace"
                                + " from one of those that it is about or belongs to",
                        from);
        assertThatThrownBy(() -> TraceQuery.all(new Id(from), BACKWARD, PAGE))
                .isInstanceOf(UntraceableStart.class)
                .hasMessageContaining("innovation/, org/, net/, programme/, curriculum/");
    }

    @Test
    void aFilterOnEvidenceIsRefusedWhereNoChainHasEvidence() {
        assertThatThrownBy(() -> new TraceQuery(
                        new Id("innovation/a"),
                        FORWARD,
                        Set.of(Evidence.Direction.NULL),
                        Set.of(),
                        Viewpoint.EVERYTHING,
                        PAGE))
                .isInstanceOfSatisfying(
                        InapplicableFilter.class,
                        refused -> assertThat(refused.argument()).isEqualTo("evidenceDirection"))
                .hasMessage("chains FORWARD from 'innovation/a' have no EVIDENCE step: leave this filter out");
    }

    @Test
    void aFilterOnAdoptionsIsRefusedWhereNoChainHasOne() {
        assertThatThrownBy(() -> new TraceQuery(
                        new Id("curriculum/a"),
                        BACKWARD,
                        Set.of(),
                        Set.of(Adoption.Status.DEADOPTED),
                        Viewpoint.EVERYTHING,
                        PAGE))
                .isInstanceOfSatisfying(
                        InapplicableFilter.class,
                        refused -> assertThat(refused.argument()).isEqualTo("adoptionStatus"));
    }
}
