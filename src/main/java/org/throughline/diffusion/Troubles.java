package org.throughline.diffusion;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.proof.Assessment;
import org.throughline.proof.Deed;
import org.throughline.proof.Names;

/** Finds what went wrong with an innovation: {@code docs/rules/what-went-wrong.md}. */
record Troubles(Assessment assessment, Question question) {

    /** All of it, in no order. */
    List<Trouble> all() {
        var adopters = assessment.adopters();
        var found = new ArrayList<>(stopped(adopters.of(Deed.STOPPED)));
        adopters.of(Deed.DECLINED)
                .forEach(each -> found.add(trouble(Setback.Kind.DECLINED, each, each.date(), List.of())));
        adopters.of(Deed.ENDED).forEach(each -> found.add(trouble(Setback.Kind.ENDED, each, each.until(), List.of())));
        assessment.evidence().forEach(each -> result(each).ifPresent(found::add));
        return found;
    }

    /** One for each fact that tells of a stop, with the adoptions that it put an end to. */
    private List<Trouble> stopped(List<AdoptionEdge> adoptions) {
        Map<AdoptionEdge, List<Id>> ended = new LinkedHashMap<>();
        assessment.stops().forEach(stop -> ended.put(stop, new ArrayList<>()));
        for (var adoption : adoptions) {
            for (var stop : assessment.stoppedSince(adoption)) {
                ended.computeIfAbsent(stop, none -> new ArrayList<>()).add(adoption.id());
            }
        }
        return ended.entrySet().stream()
                .map(stop -> trouble(
                        Setback.Kind.STOPPED, stop.getKey(), stop.getKey().stopped(), stop.getValue()))
                .sorted(comparing(trouble -> trouble.fact().id()))
                .toList();
    }

    private Trouble trouble(Setback.Kind kind, AdoptionEdge adoption, @Nullable PartialDate date, List<Id> ended) {
        return new Trouble(kind, adoption, question.name(adoption.adopter()), date, List.copyOf(ended));
    }

    private Optional<Trouble> result(EvidenceEdge evidence) {
        var study = evidence.study();
        if (assessment.isRetracted(evidence)) {
            return Optional.of(trouble(Setback.Kind.RETRACTED, evidence, study.retracted()));
        }
        return switch (evidence.direction()) {
            case SUPPORTS, NO_RESULT -> Optional.empty();
            case AGAINST -> Optional.of(trouble(Setback.Kind.AGAINST, evidence, study.published()));
            case NULL -> Optional.of(trouble(Setback.Kind.NULL_RESULT, evidence, study.published()));
            case MIXED -> Optional.of(trouble(Setback.Kind.MIXED_RESULT, evidence, study.published()));
        };
    }

    private static Trouble trouble(Setback.Kind kind, EvidenceEdge evidence, @Nullable PartialDate date) {
        return new Trouble(kind, evidence, Names.of(evidence), date, List.of());
    }
}
