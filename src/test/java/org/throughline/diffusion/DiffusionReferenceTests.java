package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.graph.PageRequest;
import org.throughline.proof.Assessor;
import org.throughline.proof.Certainty;

/** Compares answers with a reference that reads the rules a second time, on many small generated worlds. */
class DiffusionReferenceTests {

    private static final int CASES = Integer.getInteger("cases", 10_000);

    @Test
    void whatIsProvenAndItsOrderAreThoseOfTheReference() {
        var seen = new HashSet<String>();
        for (int number = 0; number < CASES; number++) {
            var world = new GeneratedWorld(number);
            var flow = world.flow();
            var viewpoint = world.viewpoint();
            var condition = condition(world);
            var setting = world.oneIn(2) ? null : Organisation.Kind.NHS_TRUST;
            var bar = new Bar(world.any(List.of(Certainty.values())), world.any(List.of(1, 1, 2)), setting);
            var reference = new ReferenceProofs(flow, viewpoint, condition, bar);
            Function<PageRequest, Listing<ProvenFinding>> ask =
                    page -> ProvenPathways.find(new ProvenQuery(condition, bar, null, viewpoint, page), flow);

            var expected = reference.proven();
            assertThat(pages(ask, 1 + number % 4))
                    .as("proven in case %d", number)
                    .extracting(
                            found -> found.innovation() + " " + found.adopters().value())
                    .containsExactlyElementsOf(expected.stream()
                            .map(each -> ReferenceProofs.name(each) + " "
                                    + reference.groups(each).size())
                            .toList());
            assertThat(leftOut(ask.apply(page(100)).leftOut()))
                    .as("left out in case %d", number)
                    .isEqualTo(reference.leftOut());
            seen.addAll(reference.leftOut().keySet());
            seen.add("proven " + Math.min(expected.size(), 3));
        }
        assertThat(seen)
                .as("what the cases hold")
                .contains("proven 0", "proven 2", "proven 3", "WITHDRAWN", "NO_EVIDENCE", "CERTAINTY_BELOW")
                .contains("EVIDENCE_AGAINST", "EVIDENCE_NULL", "EVIDENCE_MIXED")
                .contains("NO_INDEPENDENT_ADOPTER", "TOO_FEW_ADOPTERS");
    }

    @Test
    void gapsTheirAnswersAndTheirOrderAreThoseOfTheReference() {
        var answers = new HashSet<Object>();
        for (int number = 0; number < CASES; number++) {
            var world = new GeneratedWorld(number);
            var flow = world.flow();
            var viewpoint = world.viewpoint();
            var condition = condition(world);
            var bar = new Bar(Certainty.VERY_LOW, 1, null);
            var where = where(world);
            var place = new ReferencePlace(flow, viewpoint, where);
            Function<PageRequest, GapListing<GapFinding>> ask = page -> AdoptionGaps.find(
                    new GapQuery(where, condition, bar, EnumSet.allOf(GapAnswer.class), viewpoint, page), flow);
            if (!place.isThere() || place.members.isEmpty()) {
                assertThatThrownBy(() -> ask.apply(page(1)))
                        .as("refusal in case %d", number)
                        .isInstanceOf(RefusedPlace.class);
                answers.add(place.isThere() ? "nobody is there" : "not there");
                continue;
            }
            var reference = new ReferenceProofs(flow, viewpoint, condition, bar);
            var expected = reference.proven().stream()
                    .map(each -> new ReferenceGap(each, place, viewpoint, reference.against(each)))
                    .filter(gap -> !gap.isInUseHere())
                    .sorted(ReferenceGap.ORDER)
                    .toList();

            assertThat(pages(page -> ask.apply(page).listing(), 1 + number % 3))
                    .as("gaps in case %d", number)
                    .extracting(DiffusionReferenceTests::words)
                    .containsExactlyElementsOf(expected.stream()
                            .map(DiffusionReferenceTests::words)
                            .toList());
            expected.forEach(gap -> answers.add(gap.answer()));
            expected.forEach(gap -> answers.add(gap.likeness()));
            expected.forEach(gap -> answers.add("in place " + gap.inPlace().size()));
        }
        assertThat(answers).as("what the cases hold").contains((Object[]) GapAnswer.values());
        assertThat(answers).contains(0, 1, 2, 3, "in place 0", "in place 1", "in place 2");
        assertThat(answers).contains("nobody is there", "not there");
    }

    @Test
    void adoptersLikeAnOrganisationAreThoseOfTheReference() {
        for (int number = 0; number < CASES; number++) {
            var world = new GeneratedWorld(number);
            var flow = world.flow();
            var viewpoint = world.viewpoint();
            var organisation = Rows.id(world.any(GeneratedWorld.ORGANISATIONS));
            var innovation = Rows.id(world.any(GeneratedWorld.INNOVATIONS));
            var place = new ReferencePlace(flow, viewpoint, new Where.InOrganisation(organisation));
            if (!place.isThere()) {
                assertThatThrownBy(() -> LikeUs.find(organisation, innovation, viewpoint, page(1), flow))
                        .as("refusal in case %d", number)
                        .isInstanceOf(RefusedPlace.class);
                continue;
            }
            var assessment =
                    new Assessor(flow, viewpoint).of(flow.dossier(innovation).orElseThrow());

            assertThat(pages(page -> LikeUs.find(organisation, innovation, viewpoint, page, flow), 1 + number % 3))
                    .as("case %d", number)
                    .extracting(DiffusionReferenceTests::words)
                    .containsExactlyElementsOf(ReferenceGap.like(ReferenceProofs.tried(assessment), assessment, place));
        }
    }

    private static @Nullable Id condition(GeneratedWorld world) {
        return world.oneIn(2) ? null : Rows.id(world.any(GeneratedWorld.CONDITIONS));
    }

    private static Where where(GeneratedWorld world) {
        return world.any(List.of(
                new Where.InNetwork(Rows.id(world.any(GeneratedWorld.NETWORKS))),
                new Where.InOrganisation(Rows.id(world.any(GeneratedWorld.ORGANISATIONS))),
                new Where.InRegion(world.any(GeneratedWorld.REGIONS))));
    }

    private static String words(GapFinding found) {
        return "%s %s here %s of networks %s in place %s like %s"
                .formatted(
                        found.innovation(),
                        found.answer(),
                        sorted(found.recordedHere().deeds().stream().map(AdopterDeed::adoption)),
                        sorted(found.recordedHere().ofNetworks().stream().map(AdopterDeed::adoption)),
                        found.inPlace().stream()
                                .map(each -> each.facts().toString())
                                .sorted()
                                .toList(),
                        found.likeUs().stream()
                                .map(DiffusionReferenceTests::words)
                                .toList());
    }

    private static String words(ReferenceGap gap) {
        var like = ReferenceGap.like(ReferenceProofs.inUse(gap.assessment()), gap.assessment(), gap.place());
        return "%s %s here %s of networks %s in place %s like %s"
                .formatted(
                        ReferenceProofs.name(gap.assessment()),
                        gap.answer(),
                        gap.here(),
                        gap.ofNetworks(),
                        gap.inPlace(),
                        like.stream().limit(AdoptionGap.LIKE_US).toList());
    }

    private static String words(LikeAdopter found) {
        var alike = found.likeness().parts().stream()
                .filter(part -> Boolean.TRUE.equals(part.alike()))
                .map(LikenessPart::name)
                .toList();
        return "%s %s %s"
                .formatted(found.adopter(), alike, sorted(found.deeds().stream().map(AdopterDeed::adoption)));
    }

    private static List<String> sorted(Stream<Id> ids) {
        return ids.map(Id::value).sorted().toList();
    }

    private static Map<String, List<String>> leftOut(List<LeftOut> all) {
        var found = new TreeMap<String, List<String>>();
        for (var each : all) {
            var ids = each.count().explanation().parts().getFirst().ids();
            assertThat(ids).hasSize(each.count().value());
            found.put(each.reason().name(), sorted(ids.stream()));
        }
        return found;
    }

    private static PageRequest page(int size) {
        return new PageRequest(size, null);
    }

    /** The whole list, read page by page, with every place in it checked. */
    private static <T> List<T> pages(Function<PageRequest, Listing<T>> ask, int size) {
        var all = new ArrayList<T>();
        @Nullable String after = null;
        while (true) {
            var page = ask.apply(new PageRequest(size, after)).page();
            page.items().forEach(item -> all.add(item.value()));
            if (!page.hasNext()) {
                assertThat(page.total()).isEqualTo(all.size());
                return all;
            }
            after = page.items().getLast().key();
        }
    }
}
