package org.throughline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;

class NamesTests {

    @Test
    void theEvidenceAsAWholeSpeaksOfItsInnovationByName() {
        assertThat(Names.ofBody(Evidence.Direction.SUPPORTS, "PINCER"))
                .isEqualTo("The evidence as a whole supports PINCER.");
        assertThat(Names.ofBody(Evidence.Direction.NO_RESULT, "PINCER"))
                .isEqualTo("Whether PINCER works is not known.");
    }

    @Test
    void whoOnlyTriedSomethingPilotedIt() {
        assertThat(Names.did(Adoption.Status.PILOTED)).isEqualTo("piloted it");
        assertThat(Names.of(Adoption.Status.PILOTED)).isEqualTo("The adopter only piloted it.");
    }

    @Test
    void theWeakestStepOfAChainIsNamedInWords() {
        var step = new GradedStep(
                GradedStep.Kind.ADOPTION,
                new Id("adoption/x"),
                new Strength(Certainty.LOW, Evidence.Direction.SUPPORTS, List.of()));

        assertThat(ChainStrength.of(List.of(step)).explanation().words())
                .isEqualTo("A chain is as strong as its weakest step, here the adoption.");
    }
}
