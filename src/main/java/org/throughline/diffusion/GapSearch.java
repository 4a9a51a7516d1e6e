package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Page;
import org.throughline.proof.Count;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;
import org.throughline.proof.Part;

/** Finds and ranks what is proven elsewhere and not in use here, for one question. */
final class GapSearch {

    private final GapQuery query;
    private final Question question;
    private final Place place;
    private final Here here;
    private final Likenesses likenesses;
    private final Preparations preparations;
    private final LocalRecords records;
    private final Profile profile;
    private final Criteria<Gap> criteria;

    GapSearch(GapQuery query, Question question) {
        this.query = query;
        this.question = question;
        place = Place.of(query.where(), question);
        here = place.here();
        profile = place.profile();
        likenesses = new Likenesses(place, question);
        preparations = new Preparations(place, question);
        records = new LocalRecords(place, question);
        criteria = GapWords.criteria(question.leavesOut());
    }

    GapListing<GapFinding> listing() {
        var leftOut = new LeftOuts();
        var gaps = new ArrayList<Gap>();
        question.standings(query.condition())
                .forEach(standing -> query.bar()
                        .misses(standing)
                        .ifPresentOrElse(
                                reason -> leftOut.add(reason, standing.innovation()),
                                () -> add(standing, gaps, leftOut)));
        var wanted = gaps.stream()
                .filter(gap -> query.answers().contains(gap.answer()))
                .map(this::placed)
                .toList();
        var page = Ranking.of(wanted).page(query.page(), criteria.size());
        var items = page.items().stream()
                .map(item -> new Page.Item<>(item.key(), finding(item.value(), wanted.size())))
                .toList();
        return new GapListing<>(
                new Listing<>(
                        page.with(items), leftOut.all(), AdoptionGaps.RULE, new PlaceWords(place, question).members()),
                answers(gaps));
    }

    private Placed<Gap> placed(Gap gap) {
        var dossier = gap.standing().dossier();
        return criteria.place(gap, dossier.name(), dossier.innovation());
    }

    private List<GapListing.Answered> answers(List<Gap> gaps) {
        return Stream.of(GapAnswer.values())
                .map(answer -> new GapListing.Answered(
                        answer,
                        Count.of(
                                AdoptionGaps.RULE,
                                "Innovations that are proven elsewhere and have %s."
                                        .formatted(answer.words(question.leavesOut())),
                                gaps.stream()
                                        .filter(gap -> gap.answer() == answer)
                                        .map(gap -> gap.standing().innovation())
                                        .toList())))
                .toList();
    }

    private void add(Standing standing, List<Gap> gaps, LeftOuts leftOut) {
        var isRecorded = false;
        for (var done : standing.done()) {
            if (here.has(done.adopter())) {
                if (done.deed().isUse()) {
                    leftOut.add(LeftOut.Reason.IN_USE_HERE, standing.innovation());
                    return;
                }
                isRecorded = true;
            }
        }
        gaps.add(new Gap(
                standing,
                isRecorded ? GapAnswer.RECORDED : unrecorded(standing),
                likenesses.most(standing),
                preparations.count(standing)));
    }

    /** Where nothing is recorded here, all who tried it did so elsewhere. */
    private GapAnswer unrecorded(Standing standing) {
        return standing.kindsTried().stream().anyMatch(profile.kinds()::containsKey)
                ? GapAnswer.NONE_RECORDED
                : GapAnswer.NOT_APPLICABLE;
    }

    private GapFinding finding(Ranked<Gap> ranked, int total) {
        var gap = ranked.value();
        var standing = gap.standing();
        var assessment = question.assessment(standing);
        var likeUs = new LikeAdopters(place, likenesses, question).first(AdoptionGap.LIKE_US, standing, Deed::isUse);
        var inPlace = preparations.of(standing);
        var proof = new ProofParts(assessment, assessment.adopters().independent(), null);
        var parts = List.<Part>of(
                answer(gap),
                proof.chain(),
                proof.body(),
                GapWords.likeness(gap.likeness(), likeUs),
                GapWords.inPlace(inPlace),
                proof.adopters(),
                proof.against());
        var next = ranked.next() == null
                ? ""
                : ranked.next().value().standing().dossier().name();
        return new GapFinding(
                ranked.position(),
                gap.answer(),
                standing.innovation(),
                assessment.adopters().independentCount(),
                records.of(standing),
                likeUs,
                inPlace,
                criteria.why(ranked, total, next, parts));
    }

    private Part answer(Gap gap) {
        var words = gap.answer().words(leavesOut(gap));
        if (gap.answer() == GapAnswer.RECORDED) {
            return part(words, gap.standing().done().stream().filter(done -> here.has(done.adopter())));
        }
        var networks = records.ofNetworks(gap.standing());
        return networks.isEmpty()
                ? part(words, Stream.empty())
                : part("%s; it is recorded of %s".formatted(words, records.names(networks)), networks.stream());
    }

    private static Part part(String words, Stream<Done> done) {
        return ProofParts.part(words, done.map(each -> each.adoption().id()).toList());
    }

    /** Whether anything that the answer looks at is recorded and does not count. */
    private boolean leavesOut(Gap gap) {
        var standing = gap.standing();
        return switch (gap.answer()) {
            case NONE_RECORDED -> !records.uncounted(standing).isEmpty();
            case RECORDED -> false;
            case NOT_APPLICABLE ->
                !standing.uncounted(question.viewpoint(), adoption -> true).isEmpty();
        };
    }
}
