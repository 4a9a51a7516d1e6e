package org.throughline.trace;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;

/** Enumerates chains in the slowest and most obvious way: by looking through all rows for each step. */
final class ReferenceChains {

    private final GraphRows rows;
    private final @Nullable PartialDate asOf;
    private final Set<String> ignored;

    private ReferenceChains(GraphRows rows, Viewpoint viewpoint) {
        this.rows = rows;
        asOf = viewpoint.asOf();
        ignored = viewpoint.ignoring().stream().map(Id::value).collect(toSet());
    }

    /** The ids of the steps of every chain that {@code query} asks for, in the order of the chains. */
    static List<List<String>> of(GraphRows rows, TraceQuery query) {
        return new ReferenceChains(rows, query.viewpoint())
                .from(query).stream()
                        .filter(found -> isWanted(found.before().says(), query.evidenceDirection()))
                        .filter(found -> isWanted(found.after().says(), query.adoptionStatus()))
                        .sorted(ORDER)
                        .map(Found::ids)
                        .toList();
    }

    private static final Comparator<Found> ORDER = comparing(
                    (Found found) -> found.before().date(), nullsLast(naturalOrder()))
            .thenComparing(found -> found.after().date(), nullsLast(naturalOrder()))
            .thenComparing(found -> found.before().thing())
            .thenComparing(found -> found.before().fact())
            .thenComparing(found -> found.after().thing())
            .thenComparing(found -> found.after().fact());

    private record Found(Half before, String middle, Half after) {
        List<String> ids() {
            return Stream.of(before.ids(), List.of(middle), after.ids())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** What comes before the innovation, or after it: a fact, what it says, a date, and who is concerned. */
    private record Half(
            List<String> ids,
            String thing,
            String fact,
            String says,
            @Nullable String date,
            Set<String> concerned) {
        static final List<Half> NONE = List.of(new Half(List.of(), "", "", "", null, Set.of()));
    }

    private static boolean isWanted(String says, Set<? extends Enum<?>> wanted) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(value -> value.name().equals(says));
    }

    private List<Found> from(TraceQuery query) {
        var start = query.from().value();
        var found = new ArrayList<Found>();
        for (var innovation :
                rows.innovations().stream().map(GraphRows.Dated::id).toList()) {
            var evidence = evidence(innovation);
            var uptakes = uptakes(innovation);
            switch (query.route()) {
                case STUDY_FORWARD -> join(found, concerned(evidence, start), innovation, orNone(uptakes));
                case ADOPTER_BACKWARD, CURRICULUM_BACKWARD ->
                    join(found, orNone(evidence), innovation, concerned(uptakes, start));
                case INNOVATION_FORWARD ->
                    join(found, innovation.equals(start) ? Half.NONE : List.of(), innovation, orNone(uptakes));
                case INNOVATION_BACKWARD ->
                    join(found, innovation.equals(start) ? orNone(evidence) : List.of(), innovation, Half.NONE);
            }
        }
        if (found.isEmpty() && !start.startsWith("programme/")) {
            join(found, Half.NONE, start, Half.NONE);
        }
        return found;
    }

    private static void join(List<Found> found, List<Half> before, String innovation, List<Half> after) {
        before.forEach(first -> after.forEach(second -> found.add(new Found(first, innovation, second))));
    }

    private static List<Half> orNone(List<Half> halves) {
        return halves.isEmpty() ? Half.NONE : halves;
    }

    private static List<Half> concerned(List<Half> halves, String by) {
        return halves.stream().filter(half -> half.concerned().contains(by)).toList();
    }

    private List<Half> evidence(String innovation) {
        var halves = new ArrayList<Half>();
        for (var fact : rows.evidence()) {
            if (fact.innovation().equals(innovation) && counts(fact.id(), fact.study())) {
                var study = only(rows.studies().stream().filter(row -> row.id().equals(fact.study())));
                if (mayHold(study.published(), null)) {
                    halves.add(new Half(
                            List.of(study.id(), fact.id()),
                            study.id(),
                            fact.id(),
                            fact.direction(),
                            study.published(),
                            Set.of(study.id())));
                }
            }
        }
        return halves;
    }

    private List<Half> uptakes(String innovation) {
        var halves = new ArrayList<Half>();
        for (var fact : rows.adoptions()) {
            if (fact.innovation().equals(innovation)
                    && counts(fact.id(), fact.adopter())
                    && mayHold(begin(fact, rows), fact.to())) {
                halves.add(new Half(
                        List.of(fact.id(), fact.adopter()),
                        fact.adopter(),
                        fact.id(),
                        fact.status(),
                        fact.from(),
                        fact.byAndVia()));
            }
        }
        for (var fact : rows.teaching()) {
            if (fact.innovation().equals(innovation) && counts(fact.id(), fact.curriculum())) {
                var curriculum =
                        only(rows.curricula().stream().filter(row -> row.id().equals(fact.curriculum())));
                if (mayHold(curriculum.from(), curriculum.to())) {
                    halves.add(new Half(
                            List.of(fact.id(), curriculum.id()),
                            curriculum.id(),
                            fact.id(),
                            "",
                            curriculum.from(),
                            Set.of(curriculum.id())));
                }
            }
        }
        return halves;
    }

    /** Without a date it began no earlier than the innovation, unless it had ended before that. */
    static @Nullable String begin(GraphRows.Adoption fact, GraphRows rows) {
        var introduced = only(rows.innovations().stream().filter(row -> row.id().equals(fact.innovation())))
                .from();
        var isOver = fact.to() != null && introduced != null && (fact.to() + '~').compareTo(introduced) < 0;
        return fact.from() != null || isOver ? fact.from() : introduced;
    }

    private static <T> T only(Stream<T> found) {
        return found.findFirst().orElseThrow();
    }

    private boolean counts(String... ids) {
        return Stream.of(ids).noneMatch(ignored::contains);
    }

    private boolean mayHold(@Nullable String from, @Nullable String to) {
        return asOf == null || new Period(Examples.date(from), Examples.date(to)).mayHoldAt(asOf);
    }
}
