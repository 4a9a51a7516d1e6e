package org.throughline.proof;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Evidence.Role;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Teaching.Coverage;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Stand;
import org.throughline.proof.CaseRows.Succession;
import org.throughline.proof.CaseRows.Teaching;

/**
 * The facts of a small case: accepted, proposed, rejected, withdrawn and corrected.
 *
 * @param rarely one in how many facts has any of the troubles that lower it
 * @param areReviewed whether any of them can have been accepted
 */
record GeneratedFacts(Dice dice, int rarely, boolean areReviewed) {

    /** Taken up, for others to replicate and some to stop. */
    private static final List<Status> MOSTLY =
            List.of(Status.ADOPTED, Status.ADOPTED, Status.ADOPTED, Status.SPREAD, Status.SPREAD, Status.DEADOPTED);

    List<Evidence> evidence() {
        return facts("evidence", 7, this::evidence);
    }

    List<Adoption> adoptions() {
        return facts("adoption", 12, this::adoption);
    }

    /** Besides what there commonly is: that each of many took up the first innovation, and some of them twice. */
    List<Adoption> crowdedAdoptions() {
        var adopters = Stream.concat(GeneratedRows.CROWD.stream(), dice.some(GeneratedRows.CROWD, 4).stream())
                .toList();
        var ofCrowd = IntStream.range(0, adopters.size())
                .mapToObj(i -> versions(
                        "adoption/g" + i,
                        (id, stand) -> adoption(id, GeneratedRows.INNOVATIONS.getFirst(), adopters.get(i), 12, stand)))
                .flatMap(List::stream);
        return Stream.concat(adoptions().stream(), ofCrowd).toList();
    }

    List<Teaching> teaching() {
        return facts("teaching", 3, this::teaching);
    }

    /** What is told of one succession: by a field, or by the versions of a fact. */
    List<Succession> successions(String id, String of, String by) {
        return dice.oneIn(3)
                ? List.of(new Succession(of, by, null))
                : versions(id, (version, stand) -> {
                    var told = new Succession.Told(version, dice.dateOrNone(2), stand);
                    return new Succession(of, by, told);
                });
    }

    private <T> List<T> facts(String kind, int most, BiFunction<String, Stand, T> fact) {
        return IntStream.rangeClosed(0, dice.upTo(most))
                .mapToObj(i -> versions(kind + "/f" + i, fact))
                .flatMap(List::stream)
                .toList();
    }

    /** One that stands, one that never counted, one that was withdrawn, or one that replaced one or two others. */
    private <T> List<T> versions(String id, BiFunction<String, Stand, T> fact) {
        var moments = Dice.moments();
        return switch (areReviewed ? dice.upTo(3 * rarely) : dice.upTo(1)) {
            case 0 ->
                List.of(fact.apply(id, new Stand(basis(), sources(), ReviewStatus.PROPOSED, dice.moment(), null)));
            case 1 ->
                List.of(fact.apply(id, new Stand(basis(), sources(), ReviewStatus.REJECTED, dice.moment(), null)));
            case 2 -> List.of(fact.apply(id + "@3", retired(moments.get(dice.upTo(1)), moments.get(2))));
            case 3 ->
                List.of(
                        fact.apply(id + "@2", retired(moments.get(0), moments.get(1))),
                        fact.apply(id, accepted(moments.get(1))));
            case 4 ->
                List.of(
                        fact.apply(id + "@2", retired(moments.get(0), moments.get(1))),
                        fact.apply(id + "@10", retired(moments.get(1), moments.get(2))),
                        fact.apply(id, accepted(moments.get(2))));
            default -> List.of(fact.apply(id, accepted(dice.oneIn(rarely) ? dice.moment() : moments.getFirst())));
        };
    }

    private Stand accepted(String recorded) {
        return new Stand(basis(), sources(), ReviewStatus.ACCEPTED, recorded, null);
    }

    private Stand retired(String recorded, String retired) {
        return new Stand(basis(), sources(), ReviewStatus.RETIRED, recorded, retired);
    }

    private Evidence evidence(String id, Stand stand) {
        return new Evidence(
                id,
                dice.any(GeneratedRows.STUDIES),
                innovation(),
                dice.any(Role.values()),
                dice.oneIn(2) ? Direction.SUPPORTS : dice.any(Direction.values()),
                stand);
    }

    private Adoption adoption(String id, Stand stand) {
        var adopter = dice.oneIn(6) ? dice.any(GeneratedRows.NETWORKS) : dice.any(GeneratedRows.ORGANISATIONS);
        return adoption(id, innovation(), adopter, 6, stand);
    }

    /**
     * @param rarelyVia one in how many came through each of the programmes and networks
     */
    private Adoption adoption(String id, String innovation, String adopter, int rarelyVia, Stand stand) {
        var status = dice.oneIn(4) ? dice.any(Status.values()) : dice.any(MOSTLY);
        var via = Stream.concat(GeneratedRows.PROGRAMMES.stream(), GeneratedRows.NETWORKS.stream());
        return new Adoption(
                id,
                innovation,
                adopter,
                new HashSet<>(dice.some(via.toList(), rarelyVia)),
                status,
                dice.dateOrNone(rarely),
                end(status),
                stand);
    }

    /** Most stops have one, and few others. */
    private @Nullable String end(Status status) {
        if (status == Status.DEADOPTED) {
            return dice.dateOrNone(4);
        }
        return dice.oneIn(rarely) ? dice.date() : null;
    }

    private Teaching teaching(String id, Stand stand) {
        return new Teaching(id, innovation(), dice.any(GeneratedRows.CURRICULA), dice.any(Coverage.values()), stand);
    }

    /** Mostly the first, so that much is told of one. */
    private String innovation() {
        return dice.oneIn(4) ? dice.any(GeneratedRows.INNOVATIONS) : GeneratedRows.INNOVATIONS.getFirst();
    }

    private Basis basis() {
        return dice.oneIn(rarely) ? dice.any(Basis.values()) : Basis.READ;
    }

    private List<String> sources() {
        var sources = dice.some(GeneratedRows.SOURCES, 3);
        return sources.isEmpty() ? List.of(dice.any(GeneratedRows.SOURCES)) : sources;
    }
}
