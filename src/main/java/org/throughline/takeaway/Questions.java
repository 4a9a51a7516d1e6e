package org.throughline.takeaway;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.trace.InapplicableFilter;
import org.throughline.trace.TraceDirection;
import org.throughline.trace.TraceQuery;
import org.throughline.trace.UntraceableStart;

/** Reads questions as they are written in addresses. */
@Component
public class Questions {

    private static final int MOST_COMPARED = 20;

    private final Clock clock;

    Questions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a question.
     *
     * @param name what it is called
     * @param parameters its parts by name
     * @throws UnknownQuestion if there is none of the name
     * @throws BadParameter if a part is missing, unknown, given twice or cannot be read
     */
    public Asked read(String name, Map<String, List<String>> parameters) {
        var given = new Given(parameters);
        var question = switch (name) {
            case CompareQuestion.NAME -> compare(given);
            case TraceQuestion.NAME -> trace(given);
            default -> throw new UnknownQuestion(name, List.of(CompareQuestion.NAME, TraceQuestion.NAME));
        };
        var asked = new Asked(
                question,
                given.value("rule", Function.identity()),
                given.value("graph", Function.identity()),
                given.value("revision", Questions::revision));
        given.refuseOthers();
        return asked;
    }

    private Question compare(Given given) {
        var innovations = given.list("innovations", Id::new);
        if (innovations.isEmpty() || innovations.size() > MOST_COMPARED) {
            throw new BadParameter(
                    "innovations", "found %d ids, expected 1 to %d".formatted(innovations.size(), MOST_COMPARED));
        }
        innovations.stream()
                .filter(id -> id.kind() != ThingKind.INNOVATION)
                .findFirst()
                .ifPresent(other -> {
                    throw new BadParameter("innovations", "found %s, expected innovation/…".formatted(other));
                });
        return new CompareQuestion(innovations, viewpoint(given));
    }

    private Question trace(Given given) {
        var from = given.required("from", Id::new);
        var direction = given.required("direction", Given.oneOf(TraceDirection.class));
        var evidenceDirection = Set.copyOf(given.list("evidenceDirection", Given.oneOf(Evidence.Direction.class)));
        var adoptionStatus = Set.copyOf(given.list("adoptionStatus", Given.oneOf(Adoption.Status.class)));
        var page = page(given);
        var viewpoint = viewpoint(given);
        try {
            return new TraceQuestion(
                    new TraceQuery(from, direction, evidenceDirection, adoptionStatus, viewpoint, page));
        } catch (UntraceableStart refused) {
            throw new BadParameter("from", String.valueOf(refused.getMessage()));
        } catch (InapplicableFilter refused) {
            throw new BadParameter(refused.argument(), String.valueOf(refused.getMessage()));
        }
    }

    private static PageRequest page(Given given) {
        @Nullable Integer first = given.value("first", Questions::size);
        return new PageRequest(first == null ? TraceQuestion.SIZE : first, given.value("after", Function.identity()));
    }

    private static int size(String text) {
        var size = number(text);
        if (size < 1 || size > PageRequest.LARGEST) {
            throw new IllegalArgumentException("found %d, expected 1 to %d".formatted(size, PageRequest.LARGEST));
        }
        return Math.toIntExact(size);
    }

    private static long revision(String text) {
        var revision = number(text);
        if (revision < 0) {
            throw new IllegalArgumentException(
                    "found %d, expected the number of a revision, from 0".formatted(revision));
        }
        return revision;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(
                    "found '%s', expected a moment such as 2026-01-31T12:00:00Z".formatted(text), none);
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("found '%s', expected a whole number".formatted(text), none);
        }
    }

    private Viewpoint viewpoint(Given given) {
        @Nullable PartialDate asOf = given.value("asOf", PartialDate::parse);
        @Nullable Instant knownAt = given.value("knownAt", Questions::moment);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (asOf != null && asOf.earliest().isAfter(today)) {
            throw new BadParameter("asOf", "found %s, expected a date up to today, %s".formatted(asOf, today));
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            throw new BadParameter("knownAt", "found %s, expected a moment up to now, %s".formatted(knownAt, now));
        }
        return new Viewpoint(asOf, knownAt, Set.copyOf(given.list("ignoring", Id::new)));
    }
}
