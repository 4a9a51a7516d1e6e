package org.throughline.proof;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.graph.Id;

/**
 * Who took an innovation up, counted by the rule.
 *
 * @param independent the independent adopters, those that became one body in one group, by the least id of their adopters
 * @param done all adoptions that had begun, with what each amounts to, in the order of the dossier
 */
public record Adopters(List<Group> independent, List<Done> done) {

    /** The adoptions that amount to something. */
    public List<AdoptionEdge> of(Deed deed) {
        return done.stream()
                .filter(each -> each.deed() == deed)
                .map(Done::adoption)
                .toList();
    }

    /** How many independent adopters there are. */
    public Count independentCount() {
        return count(Rule.PATHWAY_STRENGTH, "", independent);
    }

    /**
     * How many groups of independent adopters there are among some of them.
     *
     * @param rule the rule that says which
     * @param which that in words, such as " of the kind charity"; the empty text for all
     */
    public static Count count(Rule rule, String which, List<Group> groups) {
        var parts = groups.stream()
                .limit(Count.NAMED)
                .map(group -> new Part(Part.Name.COUNTED, 0, group.words(), ids(group.adoptions())))
                .toList();
        return new Count(groups.size(), new Explanation(rule, words(which, groups.size()), parts));
    }

    private static String words(String which, int groups) {
        return switch (groups) {
            case 0 -> "No adopter%s that counts took it up independently.".formatted(which);
            case 1 -> "1 adopter%s took it up independently.".formatted(which);
            default ->
                "%,d adopters%s took it up independently; those that became one body count once.%s"
                        .formatted(
                                groups,
                                which,
                                groups > Count.NAMED ? " Named are the first %d.".formatted(Count.NAMED) : "");
        };
    }

    /** How many adoptions amount to something. */
    public Count count(Deed deed) {
        var ids = ids(of(deed));
        return switch (deed) {
            case INDEPENDENT -> Count.of("Adoptions by independent adopters; one adopter may have several.", ids);
            case OF_DEVELOPER -> Count.of("Adoptions by who developed it are not independent.", ids);
            case BLOCK_CLAIM -> Count.of("Claims that speak for several adopters at once.", ids);
            case PILOTED -> Count.of("Adoptions that were only pilots of it.", ids);
            case ENDED -> Count.of("Adoptions that ended; whether use went on is not said.", ids);
            case STOPPED -> Count.of("Adoptions that stopped it, or that were stopped since.", ids);
            case CONSIDERED -> Count.of("Looks at it of which no decision is recorded.", ids);
            case DECLINED -> Count.of("Decisions against it.", ids);
        };
    }

    private static List<Id> ids(List<AdoptionEdge> adoptions) {
        return adoptions.stream().map(AdoptionEdge::id).toList();
    }

    /** By how many it was taken up: independent adopters, and claims for others. */
    public int reach() {
        return independent.size() + of(Deed.BLOCK_CLAIM).size();
    }

    /**
     * The reach, with what it was counted from.
     *
     * @param rule the rule that asks for it
     */
    public Count reachCount(Rule rule) {
        var claims = count(Deed.BLOCK_CLAIM);
        var parts =
                Stream.concat(independentCount().explanation().parts().stream(), claims.explanation().parts().stream());
        var words = "%s and %s."
                .formatted(
                        independent.size() == 1
                                ? "1 independent adopter"
                                : "%,d independent adopters".formatted(independent.size()),
                        claims.value() == 1 ? "1 claim for others" : "%,d claims for others".formatted(claims.value()));
        return new Count(reach(), new Explanation(rule, words, parts.toList()));
    }

    /**
     * Adopters that are one body.
     *
     * @param adopters who they are, by id
     * @param names what they are called, in the same order
     * @param adoptions what they took up, by id
     */
    public record Group(List<Id> adopters, List<String> names, List<AdoptionEdge> adoptions) {

        private String words() {
            return adopters.size() == 1
                    ? "One adopter: %s.".formatted(names.getFirst())
                    : "One body: %s.".formatted(String.join(", ", names));
        }
    }
}
