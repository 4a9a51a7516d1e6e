package org.throughline.proof;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.Lag;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Teaching;

/** Works out which markers an innovation has reached, and how long that took. */
final class Markers {

    private static final int TENTH = 10;

    private final Assessment assessment;
    private final Viewpoint viewpoint;
    private final @Nullable PartialDate knownUntil;

    /** @param knownUntil the day up to which what did not happen is known not to have been recorded; null without any */
    Markers(Assessment assessment, Viewpoint viewpoint, @Nullable PartialDate knownUntil) {
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
            case FIRST_TRIAL -> first(marker, studies(EvidenceEdge::isRandomised));
            case FIRST_SYNTHESIS -> first(marker, studies(EvidenceEdge::isSynthesis));
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

    /** It is the innovation's own sources that speak of it. */
    private Stream<Dated> guidance() {
        var dossier = assessment.dossier();
        var innovation = List.of(dossier.innovation());
        return dossier.guidance().stream()
                .map(date -> date.orElse(null))
                .filter(date -> viewpoint.hasHappened(date) && !viewpoint.ignoresAll(dossier.sources()))
                .map(date -> new Dated(date, innovation));
    }

    private Stream<Dated> adoptions() {
        return assessment.dossier().adoptions().stream()
                .filter(each -> viewpoint.knows(each) && viewpoint.hasBegun(each) && each.isUse())
                .map(Markers::dated);
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

    /** Of several adoptions of one independent adopter, the first counts; that it was stopped later takes nothing back. */
    private Found tenth(Marker marker) {
        var firsts = assessment.independentlyBegun().stream()
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
            case REACHED -> new Lag(since.date, requireNonNull(found.date));
            case NOT_REACHED -> knownUntil == null ? null : new Lag(since.date, knownUntil);
            case UNDATED -> null;
        };
    }

    private String words(Found found, @Nullable Found since, @Nullable Lag lag) {
        var sentences = new ArrayList<String>();
        var name = found.marker.words();
        var after = lag == null || since == null ? "" : ", " + lag.inWordsSince(since.marker.words());
        sentences.add(
                switch (found.state) {
                    case REACHED ->
                        "%s came %s%s."
                                .formatted(
                                        Names.capitalised(name),
                                        requireNonNull(found.date).when(),
                                        after);
                    case UNDATED -> "%s is recorded, but not when it was.".formatted(Names.capitalised(name));
                    case NOT_REACHED ->
                        "%s is not recorded%s%s."
                                .formatted(
                                        Names.capitalised(name),
                                        knownUntil == null ? "" : " up to " + knownUntil.words(),
                                        after.isEmpty() ? "" : ", which is" + after.substring(1));
                });
        if (found.marker == Marker.TENTH_ADOPTER && found.state == Reached.State.NOT_REACHED) {
            sentences.add("So far %d took it up, whatever became of that.".formatted(found.all));
        }
        if (found.undated > 0 && found.state == Reached.State.REACHED) {
            sentences.add("%d without a date may have been earlier.".formatted(found.undated));
        }
        return String.join(" ", sentences);
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
