package org.throughline.diffusion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Teaching;
import org.throughline.graph.ThingKind;
import org.throughline.proof.Assessment;
import org.throughline.proof.Deed;

/** One innovation in one place, read off the rules a second time. */
record ReferenceGap(Assessment assessment, ReferencePlace place, Viewpoint viewpoint, int against) {

    static final Comparator<ReferenceGap> ORDER = Comparator.comparing(ReferenceGap::answer)
            .thenComparingInt(
                    gap -> -gap.assessment.best().strength().certainty().ordinal())
            .thenComparingInt(gap -> -gap.assessment.body().certainty().ordinal())
            .thenComparingInt(gap -> -gap.likeness())
            .thenComparingInt(gap -> -gap.inPlace().size())
            .thenComparingInt(gap -> -gap.assessment.adopters().independent().size())
            .thenComparingInt(ReferenceGap::against)
            .thenComparing(gap -> ReferenceProofs.byName(gap.assessment));

    boolean isInUseHere() {
        return ReferenceProofs.inUse(assessment).anyMatch(one -> place.isHere(one.adopter()));
    }

    GapAnswer answer() {
        if (ReferenceProofs.all(assessment).anyMatch(one -> place.isHere(one.adopter()))) {
            return GapAnswer.RECORDED;
        }
        return ReferenceProofs.tried(assessment).anyMatch(one -> place.isOfOurKind(one.adopter()))
                ? GapAnswer.NONE_RECORDED
                : GapAnswer.NOT_APPLICABLE;
    }

    /** The facts that are recorded here. */
    List<String> here() {
        return ReferenceProofs.all(assessment)
                .filter(one -> place.isHere(one.adopter()))
                .map(one -> one.id().value())
                .sorted()
                .toList();
    }

    /** The facts that are recorded of networks which are not here and have members here, whatever they did. */
    List<String> ofNetworks() {
        return ReferenceProofs.all(assessment)
                .filter(one -> one.adopter().kind() == ThingKind.NETWORK && place.hasMembersHere(one.adopter()))
                .map(one -> one.id().value())
                .sorted()
                .toList();
    }

    int likeness() {
        return ReferenceProofs.inUse(assessment)
                .filter(one -> !place.isHere(one.adopter()))
                .mapToInt(one -> place.likeness(one.adopter()).size())
                .max()
                .orElse(0);
    }

    /** What is here already, each with the facts that say so. */
    List<String> inPlace() {
        var facts = new TreeMap<String, Set<String>>();
        assessment.dossier().teaching().stream()
                .filter(one -> one.coverage() != Teaching.Coverage.MENTIONED && viewpoint.counts(one))
                .filter(one -> one.curriculum().parties().stream().anyMatch(place::isHere))
                .forEach(one -> add(facts, one.curriculum().id().value(), one.id()));
        ReferenceProofs.tried(assessment)
                .filter(one -> !assessment.adopters().of(Deed.STOPPED).contains(one))
                .filter(one -> one.adopter().kind() == ThingKind.NETWORK && place.hasMembersHere(one.adopter()))
                .forEach(one -> add(facts, place.standing(one.adopter()), one.id()));
        return facts.values().stream().map(Object::toString).sorted().toList();
    }

    private static void add(Map<String, Set<String>> facts, String thing, Id fact) {
        facts.computeIfAbsent(thing, none -> new TreeSet<>()).add(fact.value());
    }

    /** The adopters that are not here, those most like who is here first, each with the respects and its facts. */
    static List<String> like(Stream<AdoptionEdge> adoptions, Assessment assessment, ReferencePlace place) {
        var all = adoptions.filter(one -> !place.isHere(one.adopter())).toList();
        return all.stream()
                .map(AdoptionEdge::adopter)
                .distinct()
                .sorted(Comparator.<Id>comparingInt(
                                adopter -> -place.likeness(adopter).size())
                        .thenComparingInt(adopter -> all.stream()
                                .filter(one -> one.adopter().equals(adopter))
                                .mapToInt(one -> order(one, assessment))
                                .min()
                                .orElseThrow())
                        .thenComparing(place::name)
                        .thenComparing(adopter -> adopter))
                .map(adopter -> "%s %s %s"
                        .formatted(
                                adopter,
                                place.likeness(adopter),
                                all.stream()
                                        .filter(one -> one.adopter().equals(adopter))
                                        .map(one -> one.id().value())
                                        .sorted()
                                        .toList()))
                .toList();
    }

    private static int order(AdoptionEdge adoption, Assessment assessment) {
        var adopters = assessment.adopters();
        var lists = List.of(
                adopters.of(Deed.OF_DEVELOPER),
                adopters.of(Deed.BLOCK_CLAIM),
                adopters.of(Deed.PILOTED),
                adopters.of(Deed.ENDED),
                adopters.of(Deed.STOPPED));
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).contains(adoption)) {
                return i + 1;
            }
        }
        return 0;
    }
}
