package org.throughline.proof;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Flow;
import org.throughline.flow.FlowFact;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** What the rule says of one innovation. Everything is worked out once, when it is first asked for. */
public final class Assessment {

    private final Dossier dossier;
    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Bodies bodies;
    private final EvidenceRule evidenceRule;
    private final Map<Id, Certainty> certainties = new HashMap<>();
    private @Nullable Strength body;
    private @Nullable Uptake uptake;

    Assessment(Dossier dossier, Flow flow, Viewpoint viewpoint, Bodies bodies) {
        this.dossier = dossier;
        this.flow = flow;
        this.viewpoint = viewpoint;
        this.bodies = bodies;
        evidenceRule = new EvidenceRule(flow, viewpoint, dossier);
    }

    /** What is assessed. */
    public Dossier dossier() {
        return dossier;
    }

    /** The evidence that counts, whatever it is on. */
    public List<EvidenceEdge> evidence() {
        return dossier.evidence().stream().filter(viewpoint::counts).toList();
    }

    /** The evidence that the innovation is judged by: what counts and has a result, without cost and retracted studies. */
    public List<EvidenceEdge> bodyOfEvidence() {
        return dossier.evidence().stream()
                .filter(each -> each.role() != Evidence.Role.EVALUATES_COST
                        && each.hasResult()
                        && viewpoint.counts(each)
                        && !isRetracted(each))
                .toList();
    }

    /** Whether the study behind a piece of evidence had been retracted. */
    public boolean isRetracted(EvidenceEdge evidence) {
        return evidenceRule.isRetracted(evidence.study());
    }

    /** How strong the body of evidence is. */
    public Strength body() {
        var known = body;
        if (known == null) {
            var tally = Tally.inFull();
            var direction = new BodyRule(dossier.innovation(), bodyOfEvidence(), this::certainty, bodies).grade(tally);
            known = tally.strength(direction);
            body = known;
        }
        return known;
    }

    private Certainty certainty(EvidenceEdge evidence) {
        return certainties.computeIfAbsent(evidence.id(), none -> {
            var tally = Tally.brief();
            evidenceRule.grade(evidence, tally);
            return tally.certainty();
        });
    }

    /** How strong a piece of evidence is by itself. */
    public Strength of(EvidenceEdge evidence) {
        var tally = Tally.inFull();
        evidenceRule.grade(evidence, tally);
        return tally.strength(evidence.direction());
    }

    /** How strong an adoption is. */
    public Strength of(AdoptionEdge adoption) {
        var tally = Tally.inFull();
        var direction = new AdoptionRule(uptake()).grade(adoption, tally);
        return tally.strength(direction);
    }

    /** What the adopter of an adoption is called. */
    String name(AdoptionEdge adoption) {
        return flow.name(adoption.adopter());
    }

    /** The facts that tell of a stop, each once however many adoptions it put an end to. */
    public List<AdoptionEdge> stops() {
        return adopters().of(Deed.STOPPED).stream()
                .flatMap(stopped -> {
                    var since = stoppedSince(stopped);
                    return since.isEmpty() ? Stream.of(stopped) : since.stream();
                })
                .distinct()
                .toList();
    }

    /** What had become of an adoption. */
    public AdoptionState state(AdoptionEdge adoption) {
        return new AdoptionState(
                uptake().status(adoption),
                uptake().ended(adoption),
                stoppedSince(adoption).stream().map(AdoptionEdge::id).toList());
    }

    /** What tells that the adopter of an adoption stopped it since. */
    public List<AdoptionEdge> stoppedSince(AdoptionEdge adoption) {
        return uptake().stops().since(adoption);
    }

    /** What speaks against it, or not for it; what is the most against it first. */
    public List<Contrary> against() {
        return Contrary.of(this);
    }

    /**
     * All that there is to say of the innovation.
     *
     * @param knownUntil the day up to which what is not recorded is known not to be; null without any
     */
    public Proof proof(@Nullable PartialDate knownUntil) {
        return Proof.of(this, viewpoint, knownUntil);
    }

    /** How strong a teaching is. */
    public Strength of(TeachingEdge teaching) {
        var tally = Tally.inFull();
        TeachingRule.grade(teaching, viewpoint, tally);
        return tally.strength(Direction.SUPPORTS);
    }

    /** Who did what with it. */
    public Adopters adopters() {
        return uptake().adopters();
    }

    /** The adoptions by which independent adopters began, whatever became of them since; one body together. */
    List<Adopters.Group> independentlyBegun() {
        return uptake().independentlyBegun();
    }

    private Uptake uptake() {
        var known = uptake;
        if (known == null) {
            known = new Uptake(dossier, flow, viewpoint, bodies);
            uptake = known;
        }
        return known;
    }

    /**
     * How strong a chain is.
     *
     * @param facts the evidence, adoption and teaching of the innovation that it leads through, in the order of the flow
     */
    public ChainStrength chain(List<? extends FlowFact> facts) {
        var steps = new ArrayList<GradedStep>();
        var innovation = new GradedStep(GradedStep.Kind.INNOVATION, dossier.innovation(), body());
        for (var fact : facts) {
            switch (fact) {
                case EvidenceEdge each -> steps.add(new GradedStep(GradedStep.Kind.EVIDENCE, each.id(), of(each)));
                case AdoptionEdge each -> steps.add(new GradedStep(GradedStep.Kind.ADOPTION, each.id(), of(each)));
                case TeachingEdge each -> steps.add(new GradedStep(GradedStep.Kind.TEACHING, each.id(), of(each)));
                case MembershipEdge each -> throw new IllegalArgumentException(each.id() + " is no step of a chain");
            }
        }
        steps.add(innovation);
        steps.sort(comparing(GradedStep::kind));
        return ChainStrength.of(steps);
    }

    /** The strongest chain, by the rule. */
    public BestChain best() {
        var evidence = bestEvidence();
        var adoption = bestAdoption();
        var facts = Stream.of(evidence, adoption)
                .filter(FlowFact.class::isInstance)
                .map(FlowFact.class::cast)
                .toList();
        return new BestChain(evidence, adoption, chain(facts));
    }

    private @Nullable EvidenceEdge bestEvidence() {
        var direction = body().direction();
        return best(bodyOfEvidence().stream()
                .filter(each -> direction == Direction.MIXED || each.direction() == direction)
                .map(each -> new Graded<>(each, certainty(each), each.study().published(), each.id())));
    }

    private @Nullable AdoptionEdge bestAdoption() {
        var rule = new AdoptionRule(uptake());
        var supporting = Stream.<Graded<AdoptionEdge>>builder();
        for (var each : dossier.adoptions()) {
            var tally = Tally.brief();
            if (viewpoint.counts(each) && rule.grade(each, tally) == Direction.SUPPORTS) {
                supporting.add(new Graded<>(each, tally.certainty(), each.date(), each.id()));
            }
        }
        return best(supporting.build());
    }

    private static <T> @Nullable T best(Stream<Graded<T>> all) {
        return all.min(comparing((Graded<T> each) -> each.certainty())
                        .reversed()
                        .thenComparing(each -> PartialDate.order(each.date()))
                        .thenComparing(Graded::id))
                .map(Graded::edge)
                .orElse(null);
    }

    private record Graded<T>(
            T edge, Certainty certainty, @Nullable PartialDate date, Id id) {}
}
