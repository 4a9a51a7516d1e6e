package org.throughline.trace;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.proof.Assessor;
import org.throughline.proof.Certainty;
import org.throughline.proof.Count;
import org.throughline.proof.Strength;

/** Finds what is widely adopted on weak, contradicted or no evidence, the most widely first. */
@Component
public class EvidenceDebt {

    private final Flows flows;
    private final Pathways pathways;

    EvidenceDebt(Flows flows, Pathways pathways) {
        this.flows = flows;
        this.pathways = pathways;
    }

    /** One page of the debts, by reach, the widest first, then by what is wrong, then by id. */
    public Page<Debt> find(DebtQuery query) {
        var answer = flows.ask(flow -> find(query, flow));
        var found = answer.page;
        var told = pathways.told(answer.pathways);
        var debts = new ArrayList<Page.Item<Debt>>();
        for (int i = 0; i < told.size(); i++) {
            var item = found.items().get(i);
            told.get(i)
                    .ifPresent(pathway ->
                            debts.add(new Page.Item<>(item.key(), item.value().debt(pathway))));
        }
        return new Page<>(debts, found.hasNext(), found.total());
    }

    private static Answer find(DebtQuery query, Flow flow) {
        var assessor = new Assessor(flow, query.viewpoint());
        var after = Objects.requireNonNullElse(query.page().after(), "");
        var selection = new Selection<Candidate>(query.page().size(), comparing(Candidate::key));
        for (var dossier : candidates(query.condition(), flow)) {
            candidate(dossier, query.minReach(), assessor)
                    .ifPresent(candidate ->
                            selection.add(candidate, candidate.key().compareTo(after) > 0));
        }
        var picked = selection.picked();
        var page = picked.stream()
                .limit(query.page().size())
                .map(candidate -> new Page.Item<>(candidate.key(), candidate.owed(assessor)))
                .toList();
        var innovations = page.stream().map(item -> item.value().innovation()).toList();
        return new Answer(
                new Page<>(page, picked.size() > page.size(), selection.count()),
                Pathways.found(innovations, query.viewpoint(), flow));
    }

    /** All of it of one state of the flow. */
    private record Answer(Page<Owed> page, Pathways.Found pathways) {}

    private static Collection<Dossier> candidates(@Nullable Id condition, Flow flow) {
        if (condition == null) {
            return flow.dossiers();
        }
        var wanted = flow.narrower(condition);
        var found = new LinkedHashSet<Dossier>();
        for (var each : wanted) {
            flow.mentioning(each).stream()
                    .filter(dossier -> dossier.conditions().stream().anyMatch(wanted::contains))
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Candidate> candidate(Dossier dossier, int minReach, Assessor assessor) {
        var assessment = assessor.of(dossier);
        var reach = assessment.adopters().reach();
        if (reach < minReach) {
            return Optional.empty();
        }
        var strength = assessment.body();
        return kind(strength).map(kind -> new Candidate(dossier, reach, kind, strength));
    }

    private static Optional<Debt.Kind> kind(Strength strength) {
        return switch (strength.direction()) {
            case null -> Optional.of(Debt.Kind.NONE);
            case AGAINST, NULL -> Optional.of(Debt.Kind.CONTRARY);
            case MIXED -> Optional.of(Debt.Kind.MIXED);
            case SUPPORTS ->
                strength.certainty().compareTo(Certainty.LOW) <= 0 ? Optional.of(Debt.Kind.WEAK) : Optional.empty();
        };
    }

    private record Candidate(Dossier dossier, int reach, Debt.Kind kind, Strength strength) {

        String key() {
            return "%09d %d %s".formatted(999_999_999 - reach, kind.ordinal(), dossier.innovation());
        }

        Owed owed(Assessor assessor) {
            return new Owed(
                    dossier.innovation(),
                    kind,
                    assessor.of(dossier).adopters().reachCount(),
                    SettlingStudy.of(dossier, strength, assessor));
        }
    }

    private record Owed(Id innovation, Debt.Kind kind, Count reach, SettlingStudy study) {

        Debt debt(Pathway pathway) {
            return new Debt(pathway, kind, reach, study);
        }
    }
}
