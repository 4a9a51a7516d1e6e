package org.throughline.diffusion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.proof.Adopters;
import org.throughline.proof.Assessment;
import org.throughline.proof.Assessor;
import org.throughline.proof.Deed;
import org.throughline.proof.KnownUntil;

/** What is proven, read off the rule a second time. How strong a pathway is, the proof says, which has its own reference. */
record ReferenceProofs(
        Flow flow, Viewpoint viewpoint, @Nullable Id condition, Bar bar) {

    /** The innovations that are looked at, by id. */
    List<Assessment> assessments() {
        return flow.dossiers().stream()
                .filter(this::isFor)
                .sorted(Comparator.comparing(Dossier::innovation))
                .map(dossier -> new Assessor(flow, viewpoint).of(dossier))
                .toList();
    }

    private boolean isFor(Dossier dossier) {
        return condition == null
                || dossier.conditions().stream()
                        .anyMatch(one -> flow.broader(one).contains(condition));
    }

    /** Why it is not proven; the empty text where it is. */
    String reason(Assessment assessment) {
        var strength = assessment.best().strength();
        var adopters = groups(assessment).size();
        if (assessment.dossier().status() == Innovation.Status.WITHDRAWN) {
            return "WITHDRAWN";
        }
        if (strength.direction() == Direction.NO_RESULT) {
            return "NO_EVIDENCE";
        }
        if (strength.direction() != Direction.SUPPORTS) {
            return "EVIDENCE_" + strength.direction();
        }
        if (adopters == 0) {
            return "NO_INDEPENDENT_ADOPTER";
        }
        if (adopters < bar.adopters()) {
            return "TOO_FEW_ADOPTERS";
        }
        return strength.certainty().ordinal() < bar.certainty().ordinal() ? "CERTAINTY_BELOW" : "";
    }

    List<Adopters.Group> groups(Assessment assessment) {
        var setting = bar.setting();
        return assessment.adopters().independent().stream()
                .filter(group -> setting == null
                        || group.adopters().stream()
                                .anyMatch(adopter -> Objects.requireNonNull(flow.actor(adopter))
                                        .kind()
                                        .equals(setting.name())))
                .toList();
    }

    int against(Assessment assessment) {
        return assessment.proof(KnownUntil.of(flow, viewpoint)).against().size();
    }

    /** Innovations by why they are left out. */
    Map<String, List<String>> leftOut() {
        var all = new TreeMap<String, List<String>>();
        for (var assessment : assessments()) {
            var reason = reason(assessment);
            if (!reason.isEmpty()) {
                all.merge(
                        reason,
                        List.of(name(assessment)),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return all;
    }

    static String name(Assessment assessment) {
        return assessment.dossier().innovation().value();
    }

    /** The proven ones, the best first. */
    List<Assessment> proven() {
        return assessments().stream()
                .filter(assessment -> reason(assessment).isEmpty())
                .sorted(Comparator.<Assessment>comparingInt(
                                each -> -each.best().strength().certainty().ordinal())
                        .thenComparingInt(each -> -each.body().certainty().ordinal())
                        .thenComparingInt(each -> -groups(each).size())
                        .thenComparingInt(this::against)
                        .thenComparingInt(
                                each -> -each.adopters().of(Deed.BLOCK_CLAIM).size())
                        .thenComparing(ReferenceProofs::byName))
                .toList();
    }

    /** The name, whatever the case, and then the id. */
    static String byName(Assessment assessment) {
        return assessment.dossier().name().toLowerCase(Locale.ROOT) + "\n" + name(assessment);
    }

    static Stream<AdoptionEdge> inUse(Assessment assessment) {
        var adopters = assessment.adopters();
        return Stream.of(
                        adopters.independent().stream()
                                .flatMap(group -> group.adoptions().stream())
                                .toList(),
                        adopters.of(Deed.OF_DEVELOPER),
                        adopters.of(Deed.BLOCK_CLAIM))
                .flatMap(Collection::stream);
    }

    static Stream<AdoptionEdge> tried(Assessment assessment) {
        var adopters = assessment.adopters();
        return Stream.concat(
                inUse(assessment),
                Stream.of(adopters.of(Deed.PILOTED), adopters.of(Deed.ENDED), adopters.of(Deed.STOPPED))
                        .flatMap(Collection::stream));
    }

    static Stream<AdoptionEdge> all(Assessment assessment) {
        var adopters = assessment.adopters();
        return Stream.concat(
                tried(assessment),
                Stream.of(adopters.of(Deed.DECLINED), adopters.of(Deed.CONSIDERED))
                        .flatMap(Collection::stream));
    }
}
