package org.throughline.diffusion;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Predicate;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;
import org.throughline.proof.Present;

/** Ranks the adopters of an innovation by how like they are to who is here. */
final class LikeAdopters {

    private final Here here;
    private final Likenesses likenesses;
    private final Question question;
    private final Criteria<Adopter> criteria;

    LikeAdopters(Place place, Likenesses likenesses, Question question) {
        here = place.here();
        this.likenesses = likenesses;
        this.question = question;
        criteria = new Criteria<>(
                Likeness.RULE,
                List.of(
                        new Criterion<>(adopter -> likenesses.alike(adopter.id()), LikeAdopters::likeness),
                        new Criterion<>(adopter -> -adopter.best().ordinal(), score -> Deed.values()[-score].words())));
    }

    /**
     * The first of those that are not here.
     *
     * @param which which of their deeds count
     */
    List<LikeAdopter> first(int size, Standing standing, Predicate<Deed> which) {
        return page(new PageRequest(size, null), standing, which).items().stream()
                .map(Page.Item::value)
                .toList();
    }

    /**
     * A page of the same.
     *
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    Page<LikeAdopter> page(PageRequest wanted, Standing standing, Predicate<Deed> which) {
        var adopters = standing.done().stream()
                .filter(done -> which.test(done.deed()) && !here.has(done.adopter()))
                .collect(groupingBy(Done::adopter))
                .entrySet()
                .stream()
                .map(found -> new Adopter(found.getKey(), inOrder(found.getValue())))
                .map(adopter -> criteria.place(adopter, question.name(adopter.id()), adopter.id()))
                .toList();
        var page = Ranking.of(adopters).page(wanted, criteria.size());
        return page.with(page.items().stream()
                .map(item -> new Page.Item<>(item.key(), like(item.value(), adopters.size())))
                .toList());
    }

    private static List<Done> inOrder(List<Done> done) {
        return done.stream()
                .sorted(comparing(Done::deed)
                        .thenComparing(each -> each.adoption().id()))
                .toList();
    }

    private LikeAdopter like(Ranked<Adopter> ranked, int total) {
        var adopter = ranked.value();
        var likeness = likenesses.of(adopter.id());
        var deeds = adopter.done().stream().map(AdopterDeed::of).toList();
        var next =
                ranked.next() == null ? "" : question.name(ranked.next().value().id());
        var parts = List.of(
                Criteria.part(likeness.words(), List.of(adopter.id())),
                Criteria.part(
                        "It has %s.".formatted(adopter.best().words()),
                        deeds.stream().map(AdopterDeed::adoption).toList()));
        return new LikeAdopter(
                ranked.position(),
                adopter.id(),
                deeds,
                likeness,
                criteria.why(ranked, total, next, parts),
                question.present(adopter.id()).map(Present::missing).orElse(List.of()));
    }

    private static String likeness(int alike) {
        return alike == 1 ? "likeness in 1 respect" : "likeness in %d respects".formatted(alike);
    }

    /**
     * An adopter.
     *
     * @param id who
     * @param done what it did, in the order of deeds; at least one
     */
    private record Adopter(Id id, List<Done> done) {

        Deed best() {
            return done.getFirst().deed();
        }
    }
}
