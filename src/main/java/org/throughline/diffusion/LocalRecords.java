package org.throughline.diffusion;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.proof.Count;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;

/**
 * Finds what is recorded in a place: "Recorded here" in {@code docs/rules/here.md}.
 *
 * @param place the place
 */
record LocalRecords(Place place, Question question) {

    /** So many networks are named; of the others it is said how many they are. */
    private static final int NAMED = 3;

    /** What of an innovation's adoptions is recorded here. */
    LocalRecord of(Standing standing) {
        var local = inOrder(standing.done().stream().filter(done -> place.here().has(done.adopter())));
        var networks = ofNetworks(standing);
        var ids = local.stream().map(done -> done.adoption().id()).toList();
        var count = local.isEmpty()
                ? Count.of(
                        Where.RULE,
                        0,
                        none(standing, networks),
                        networks.stream().map(done -> done.adoption().id()).toList())
                : Count.of(Where.RULE, words(local.getFirst().deed()), ids);
        return new LocalRecord(state(local), named(local), count, named(networks));
    }

    /** What was done by networks that are not here and have members here. */
    List<Done> ofNetworks(Standing standing) {
        return inOrder(standing.done().stream().filter(done -> place.hasMembersHere(done.adopter(), question)));
    }

    private static List<Done> inOrder(Stream<Done> done) {
        return done.sorted(comparing(Done::deed)
                        .thenComparing(Done::adopter)
                        .thenComparing(each -> each.adoption().id()))
                .toList();
    }

    private static List<AdopterDeed> named(List<Done> done) {
        return done.stream().limit(Count.NAMED).map(AdopterDeed::of).toList();
    }

    private static LocalRecord.State state(List<Done> local) {
        if (local.isEmpty()) {
            return LocalRecord.State.NONE_RECORDED;
        }
        return local.getFirst().deed().isUse() ? LocalRecord.State.IN_USE : LocalRecord.State.NOT_IN_USE;
    }

    /** What is recorded here and does not count. */
    Uncounted uncounted(Standing standing) {
        return standing.uncounted(question.viewpoint(), adoption -> place.here().has(adoption.adopter()));
    }

    private static String words(Deed first) {
        return first.isUse()
                ? "Recorded here: it is in use."
                : "Recorded here: it was considered, declined, piloted, used for a time or stopped.";
    }

    private String none(Standing standing, List<Done> networks) {
        var uncounted = uncounted(standing);
        if (!uncounted.isEmpty()) {
            var words = "What is recorded of it here does not count: it is %s.".formatted(uncounted.words());
            return networks.isEmpty() ? words : "%s It is recorded of %s.".formatted(words, names(networks));
        }
        return networks.isEmpty()
                ? "Nothing is recorded of it here, which does not mean that nothing was done."
                : "It is not recorded of %s, which does not mean that nothing was done there; it is recorded of %s."
                        .formatted(itself(), names(networks));
    }

    private String itself() {
        return switch (place.where()) {
            case Where.InNetwork _ -> "this network itself and its members";
            case Where.InOrganisation _ -> "this organisation itself";
            case Where.InRegion _ -> "the organisations here themselves";
        };
    }

    /** The networks that did something, such as "A and B, which have or had members here". */
    String names(List<Done> networks) {
        var names = networks.stream()
                .map(done -> question.name(done.adopter()))
                .distinct()
                .toList();
        var listed = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        var others = names.size() - NAMED;
        if (others > 0) {
            listed.add("%,d other %s".formatted(others, others == 1 ? "network" : "networks"));
        }
        return "%s, %s".formatted(and(listed), withMembersHere(networks, question));
    }

    /** That these networks have members here: "which has or had members here". */
    static String withMembersHere(List<Done> networks, Question question) {
        var adopters = networks.stream().map(Done::adopter).distinct().toList();
        var has = adopters.size() == 1 ? "has" : "have";
        var areThere =
                adopters.stream().map(question::actor).filter(Objects::nonNull).allMatch(question::mayExist);
        return areThere
                ? "which %s members here".formatted(question.tense(has, "or had"))
                : "which, or what became of %s, %s members here".formatted(adopters.size() == 1 ? "it" : "them", has);
    }

    private static String and(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : "%s and %s".formatted(String.join(", ", names.subList(0, last)), names.get(last));
    }
}
