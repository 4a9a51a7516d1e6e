package org.throughline.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.StudyNode;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;

/** What the body of evidence on an innovation says of it: "Innovation" in the rule. */
final class BodyRule {

    private final Id innovation;
    private final List<EvidenceEdge> body;
    private final Function<EvidenceEdge, Certainty> certainty;
    private final Bodies bodies;

    /**
     * @param body the evidence that counts, but for that on cost, without a result and of retracted studies
     * @param certainty how sure one can be of each of them
     */
    BodyRule(Id innovation, List<EvidenceEdge> body, Function<EvidenceEdge, Certainty> certainty, Bodies bodies) {
        this.innovation = innovation;
        this.body = body;
        this.certainty = certainty;
        this.bodies = bodies;
    }

    /** Grades the body; tells its direction. */
    Evidence.Direction grade(Tally tally) {
        if (body.isEmpty()) {
            tally.startsAt(Certainty.VERY_LOW);
            tally.says(
                    Part.Name.BEST_EVIDENCE,
                    List.of(innovation),
                    () -> "No evidence that counts says whether it works.");
            return Evidence.Direction.NO_RESULT;
        }
        var best = best();
        tally.startsAt(best);
        var leading =
                body.stream().filter(each -> certainty.apply(each) == best).toList();
        tally.says(
                Part.Name.BEST_EVIDENCE,
                ids(leading),
                () -> "The best of the evidence is of %s certainty.".formatted(best.words()));
        var weighty = body.stream()
                .filter(each -> certainty.apply(each).ordinal() >= best.ordinal() - 1)
                .toList();
        var direction = direction(weighty);
        consistency(weighty, direction, tally);
        independence(weighty, tally);
        return direction;
    }

    private Certainty best() {
        return body.stream().map(certainty).max(Certainty::compareTo).orElseThrow();
    }

    private static Evidence.Direction direction(List<EvidenceEdge> weighty) {
        var first = weighty.getFirst().direction();
        return differs(weighty) ? Evidence.Direction.MIXED : first;
    }

    private static boolean differs(List<EvidenceEdge> weighty) {
        return weighty.stream().map(EvidenceEdge::direction).distinct().count() > 1;
    }

    private void consistency(List<EvidenceEdge> weighty, Evidence.Direction direction, Tally tally) {
        var differs = differs(weighty);
        tally.lowersIf(differs, Part.Name.CONSISTENCY, ids(weighty), () -> consistency(weighty, differs));
        var others = body.stream()
                .filter(each -> !weighty.contains(each) && each.direction() != direction)
                .toList();
        if (!others.isEmpty()) {
            tally.says(
                    Part.Name.CONSISTENCY,
                    ids(others),
                    () -> "Weaker evidence points elsewhere: %s.".formatted(counts(others)));
        }
    }

    private static String consistency(List<EvidenceEdge> weighty, boolean differs) {
        if (differs) {
            return "The weighty evidence differs: %s.".formatted(countsByRole(weighty));
        }
        var says = Names.of(weighty.getFirst().direction());
        return switch (weighty.size()) {
            case 1 -> "One piece of evidence is weighty; it %s.".formatted(says);
            case 2 -> "Both pieces of weighty evidence agree: each %s.".formatted(says);
            default -> "All %,d pieces of weighty evidence agree: each %s.".formatted(weighty.size(), says);
        };
    }

    /** Such as: of its effect 2 support it; of putting it into practice 1 found no effect. */
    private static String countsByRole(List<EvidenceEdge> evidence) {
        return evidence.stream().collect(groupingBy(EvidenceEdge::role, TreeMap::new, toList())).entrySet().stream()
                .map(role -> "%s %s".formatted(Names.question(role.getKey()), counts(role.getValue())))
                .collect(joining("; "));
    }

    /** Such as: 2 support it, 1 found no effect. */
    private static String counts(List<EvidenceEdge> evidence) {
        return evidence.stream()
                .map(EvidenceEdge::direction)
                .distinct()
                .sorted()
                .map(direction -> count(direction, evidence))
                .collect(joining(", "));
    }

    private static String count(Evidence.Direction direction, List<EvidenceEdge> evidence) {
        var count =
                evidence.stream().filter(each -> each.direction() == direction).count();
        return count == 1 ? "1 " + Names.of(direction) : "%d %s".formatted(count, Names.ofSeveral(direction));
    }

    private void independence(List<EvidenceEdge> weighty, Tally tally) {
        var syntheses = weighty.stream().filter(EvidenceEdge::isSynthesis).toList();
        if (!syntheses.isEmpty()) {
            tally.says(
                    Part.Name.INDEPENDENCE,
                    ids(syntheses),
                    () -> "It includes a synthesis, which brings several studies together.");
            return;
        }
        var studies = weighty.stream().map(EvidenceEdge::study).distinct().toList();
        var conducted =
                studies.stream().filter(study -> !study.conductedBy().isEmpty()).toList();
        var lines = Joined.of(conducted, this::marks).size();
        tally.lowersIf(
                lines <= 1,
                Part.Name.INDEPENDENCE,
                studies.stream().map(StudyNode::id).toList(),
                () -> lines(lines) + unknown(studies.size() - conducted.size(), studies.size()));
    }

    private static String lines(int lines) {
        return switch (lines) {
            case 0 -> "Of no second line of research can be told, and there is no synthesis.";
            case 1 -> "As far as is recorded, all of it comes from one line of research, with no synthesis.";
            default -> "It comes from %,d independent lines of research.".formatted(lines);
        };
    }

    private static String unknown(int without, int all) {
        if (without == 0) {
            return "";
        }
        return all == 1
                ? " Who conducted the study is not recorded."
                : " Who conducted %s is not recorded."
                        .formatted(without == all ? "the studies" : "%,d of the %,d studies".formatted(without, all));
    }

    /** What a study has in common with others of its line of research. */
    private Set<Object> marks(StudyNode study) {
        var marks = new HashSet<>();
        if (study.registration() != null) {
            marks.add(new Registration(study.registration()));
        }
        if (study.award() != null) {
            marks.add(new Award(study.award()));
        }
        study.conductedBy().forEach(conductor -> marks.addAll(bodies.standing(conductor)));
        return marks;
    }

    private record Registration(String number) {}

    private record Award(String number) {}

    private static List<Id> ids(Collection<EvidenceEdge> evidence) {
        return evidence.stream().map(EvidenceEdge::id).toList();
    }
}
