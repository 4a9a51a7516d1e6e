package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Innovation;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Names;
import org.throughline.proof.Part;
import org.throughline.proof.Proof;
import org.throughline.proof.Strength;
import org.throughline.trace.Chain;
import org.throughline.trace.InnovationStage;
import org.throughline.trace.Step;

/** What somebody with half a minute has to know of an innovation. */
final class Glance {

    private Glance() {}

    static Block of(Chain chain, Proof proof, Viewpoint viewpoint, NoteNumbers numbers) {
        var items = new ArrayList<Block.Text>();
        innovation(chain).ifPresent(innovation -> items.add(numbers.text(whatItIs(innovation), innovation.id())));
        items.add(numbers.text(
                "%s Certainty: %s. %s"
                        .formatted(
                                Names.ofBody(proof.strength().direction(), numbers.name(proof.innovation())),
                                proof.strength().certainty().words(),
                                reasons(proof.strength())),
                proof.strength().parts().stream()
                        .flatMap(part -> part.ids().stream())
                        .toList()));
        var strength = chain.strength();
        if (strength != null) {
            items.add(numbers.text(words(strength), strength.weakest().id()));
        }
        items.add(
                Block.Text.of(proof.adopters().independentCount().explanation().words()));
        items.add(Block.Text.of(
                switch (proof.against().size()) {
                    case 0 -> Names.none("Nothing that speaks against it", viewpoint);
                    case 1 -> "1 fact speaks against it or not for it: see below.";
                    default ->
                        "%,d facts speak against it or not for it: see below."
                                .formatted(proof.against().size());
                }));
        return new Block.Items(List.copyOf(items));
    }

    private static Optional<Innovation> innovation(Chain chain) {
        return chain.steps().stream()
                .map(Step::stage)
                .filter(InnovationStage.class::isInstance)
                .map(stage -> ((InnovationStage) stage).innovation())
                .findFirst();
    }

    private static String whatItIs(Innovation innovation) {
        var status = innovation.status();
        return "What it is: %s.%s"
                .formatted(
                        Names.unstopped(innovation.summary()),
                        status == null ? "" : " Today it is %s.".formatted(Words.of(status)));
    }

    /** Why the evidence as a whole is as certain as it is, with all that was looked at. */
    static String reasons(Strength strength) {
        return strength.parts().stream().map(Part::words).collect(joining(" "));
    }

    /** How strong a chain is, and why it is no stronger. */
    static String words(ChainStrength strength) {
        var weakest = strength.weakest();
        return "Strongest chain into practice: %s certainty. Its weakest step is %s. %s"
                .formatted(
                        strength.certainty().words(),
                        Names.of(weakest.kind()),
                        weakest.strength().explanation().words());
    }
}
