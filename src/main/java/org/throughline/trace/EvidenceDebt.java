package org.throughline.trace;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Assessor;
import org.throughline.proof.Certainty;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;
import org.throughline.proof.Strength;

/**
 * Finds what is widely adopted on weak, contradicted or no evidence, the most widely first, by
 * {@code docs/rules/evidence-debt.md}.
 */
@Component
public class EvidenceDebt {

    /** The rule by which they are found and ranked. */
    public static final Rule RULE = new Rule("evidence-debt", 1);

    /** As {@link Candidate#key} writes it. */
    private static final Pattern KEY = Pattern.compile("\\d{9} \\d innovation/\\S+");

    private final Flows flows;
    private final Pathways pathways;

    EvidenceDebt(Flows flows, Pathways pathways) {
        this.flows = flows;
        this.pathways = pathways;
    }

    /**
     * One page of the debts, by reach, the widest first, then by what is wrong, then by id.
     *
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public Page<Debt> find(DebtQuery query) {
        var found = flows.ask(flow -> Pathways.found(find(query, flow), Owed::innovation, query.viewpoint(), flow));
        return pathways.told(found, Owed::debt);
    }

    private static Page<Owed> find(DebtQuery query, Flow flow) {
        var assessor = new Assessor(flow, query.viewpoint());
        var after = after(query.page());
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
        return new Page<>(page, picked.size() > page.size(), selection.count(), selection.before());
    }

    private static String after(PageRequest page) {
        var after = Objects.requireNonNullElse(page.after(), "");
        if (!after.isEmpty() && !KEY.matcher(after).matches()) {
            throw new UnknownKey(after);
        }
        return after;
    }

    private static Collection<Dossier> candidates(@Nullable Id condition, Flow flow) {
        return condition == null ? flow.dossiers() : flow.about(condition);
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
            case NO_RESULT -> Optional.of(Debt.Kind.NONE);
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
                    assessor.of(dossier).adopters().reachCount(RULE),
                    SettlingStudy.of(dossier, strength, assessor));
        }
    }

    private record Owed(Id innovation, Debt.Kind kind, Count reach, SettlingStudy study) {

        Debt debt(Pathway pathway) {
            return new Debt(pathway, kind, reach, study);
        }
    }
}
