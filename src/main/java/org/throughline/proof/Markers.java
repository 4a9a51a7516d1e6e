package org.throughline.proof;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Lag;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;

/** Works out which markers an innovation has reached, and how long that took. */
final class Markers {

    private static final int TENTH = 10;

    private final Assessment assessment;
    private final Viewpoint viewpoint;
    private final PartialDate knownUntil;

    /** @param knownUntil the day up to which what did not happen is known not to have been recorded */
    Markers(Assessment assessment, Viewpoint viewpoint, PartialDate knownUntil) {
        this.assessment = assessment;
        this.viewpoint = viewpoint;
        this.knownUntil = knownUntil;
    }

    List<Reached> all() {
        var found = Stream.of(Marker.values()).map(this::find).toList();
        var since = found.stream().filter(each -> each.date != null).findFirst().orElse(null);
        return found.stream().map(each -> reached(each, since)).toList();
    }

    private Found find(Marker marker) {
        return switch (marker) {
            case FIRST_TRIAL ->
                first(marker, studies(each -> isTrial(each.study().design())));
            case FIRST_SYNTHESIS -> first(marker, studies(Markers::isSynthesis));
            case FIRST_GUIDELINE -> first(marker, guidance());
            case FIRST_ADOPTION -> first(marker, adoptions());
            case TENTH_ADOPTER -> tenth(marker);
            case FIRST_TEACHING -> first(marker, teaching());
        };
    }

    private Stream<Dated> studies(Predicate<EvidenceEdge> isWanted) {
        return assessment.bodyOfEvidence().stream()
                .filter(isWanted)
                .map(each ->
                        new Dated(each.study().published(), List.of(each.study().id(), each.id())));
    }

    private static boolean isTrial(Study.Design design) {
        return design == Study.Design.RCT || design == Study.Design.CLUSTER_RCT || design == Study.Design.STEPPED_WEDGE;
    }

    private static boolean isSynthesis(EvidenceEdge evidence) {
        return evidence.role() == Evidence.Role.SYNTHESISES
                || evidence.study().design() == Study.Design.SYSTEMATIC_REVIEW;
    }

    private Stream<Dated> guidance() {
        var innovation = List.of(assessment.dossier().innovation());
        return assessment.dossier().guidance().stream()
                .filter(viewpoint::hasHappened)
                .map(date -> new Dated(date, innovation));
    }

    private Stream<Dated> adoptions() {
        return assessment.dossier().adoptions().stream()
                .filter(each -> viewpoint.knows(each) && viewpoint.hasHappened(each.date()) && isMoreThanAPilot(each))
                .map(Markers::dated);
    }

    /** An adoption that was stopped later was one; of one that only tells of the end, the date is not its beginning. */
    private static boolean isMoreThanAPilot(AdoptionEdge adoption) {
        return switch (adoption.status()) {
            case CONSIDERED, DECLINED, PILOTED -> false;
            case ADOPTED, SPREAD, NATIONAL -> true;
            case DEADOPTED -> adoption.until() != null;
        };
    }

    private static Dated dated(AdoptionEdge adoption) {
        return new Dated(adoption.date(), List.of(adoption.id()));
    }

    private Stream<Dated> teaching() {
        return assessment.dossier().teaching().stream()
                .filter(each -> viewpoint.knows(each)
                        && viewpoint.hasHappened(each.curriculum().period().from())
                        && each.coverage() != Teaching.Coverage.MENTIONED)
                .map(Markers::dated);
    }

    private static Dated dated(TeachingEdge teaching) {
        return new Dated(
                teaching.curriculum().period().from(),
                List.of(teaching.curriculum().id(), teaching.id()));
    }

    private static Found first(Marker marker, Stream<Dated> all) {
        var sorted = all.sorted(Dated.ORDER).toList();
        if (sorted.isEmpty()) {
            return new Found(marker, Reached.State.NOT_REACHED, null, List.of(), 0, 0);
        }
        var first = sorted.getFirst();
        var undated = sorted.stream().filter(each -> each.date() == null).count();
        return new Found(
                marker,
                first.date() == null ? Reached.State.UNDATED : Reached.State.REACHED,
                first.date(),
                first.ids(),
                sorted.size(),
                undated);
    }

    /** Of several adoptions of one independent adopter, the first counts. */
    private Found tenth(Marker marker) {
        var firsts = assessment.adopters().independent().stream()
                .map(group -> group.adoptions().stream().map(Markers::dated).min(Dated.ORDER))
                .flatMap(Optional::stream)
                .sorted(Dated.ORDER)
                .toList();
        var undated = firsts.stream().filter(each -> each.date() == null).count();
        if (firsts.size() < TENTH) {
            return new Found(marker, Reached.State.NOT_REACHED, null, List.of(), firsts.size(), undated);
        }
        var tenth = firsts.get(TENTH - 1);
        var ids = firsts.stream()
                .limit(TENTH)
                .flatMap(each -> each.ids().stream())
                .toList();
        var state = tenth.date() == null ? Reached.State.UNDATED : Reached.State.REACHED;
        return new Found(marker, state, tenth.date(), ids, firsts.size(), undated);
    }

    private Reached reached(Found found, @Nullable Found since) {
        var lag = lag(found, since);
        return new Reached(
                found.marker,
                found.state,
                found.date,
                found.ids,
                since == null ? null : since.marker,
                lag,
                words(found, since, lag));
    }

    private @Nullable Lag lag(Found found, @Nullable Found since) {
        if (since == null || since.date == null || since == found) {
            return null;
        }
        return switch (found.state) {
            case REACHED -> new Lag(since.date, Objects.requireNonNull(found.date));
            case NOT_REACHED -> new Lag(since.date, knownUntil);
            case UNDATED -> null;
        };
    }

    private String words(Found found, @Nullable Found since, @Nullable Lag lag) {
        var sentences = new ArrayList<String>();
        var name = found.marker.words();
        var after = lag == null || since == null ? "" : ", " + lag.inWordsSince(since.marker.words());
        sentences.add(
                switch (found.state) {
                    case REACHED -> "%s came in %s%s.".formatted(capitalised(name), found.date, after);
                    case UNDATED -> "%s is recorded, but not when it was.".formatted(capitalised(name));
                    case NOT_REACHED ->
                        "%s is not recorded up to %s%s."
                                .formatted(
                                        capitalised(name),
                                        knownUntil,
                                        after.isEmpty() ? "" : ", which is" + after.substring(1));
                });
        if (found.marker == Marker.TENTH_ADOPTER && found.state == Reached.State.NOT_REACHED) {
            sentences.add("There are %d so far.".formatted(found.all));
        }
        if (found.undated > 0 && found.state == Reached.State.REACHED) {
            sentences.add("%d without a date may have been earlier.".formatted(found.undated));
        }
        return String.join(" ", sentences);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private record Found(
            Marker marker, Reached.State state, @Nullable PartialDate date, List<Id> ids, int all, long undated) {}

    /** Something that may have a date; the undated comes last. */
    private record Dated(@Nullable PartialDate date, List<Id> ids) {

        static final Comparator<Dated> ORDER =
                comparing(Dated::order).thenComparing(each -> each.ids().getFirst());

        private String order() {
            return PartialDate.order(date);
        }
    }
}
