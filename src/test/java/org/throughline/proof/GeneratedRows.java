package org.throughline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Study.Design;

/** The things of a small case of any shape: few of each, and of few values, so that coincidences are frequent. */
final class GeneratedRows {

    static final List<String> STUDIES = Dice.ids("study", 4);
    static final List<String> INNOVATIONS = Dice.ids("innovation", 2);
    static final List<String> CURRICULA = Dice.ids("curriculum", 2);
    static final List<String> NETWORKS = Dice.ids("net", 2);
    static final List<String> ORGANISATIONS = Dice.ids("org", 5);

    /** Who takes an innovation up where many do. */
    static final List<String> CROWD = Dice.ids("org", 26).subList(ORGANISATIONS.size(), ORGANISATIONS.size() + 18);

    static final List<String> BODIES =
            Stream.concat(ORGANISATIONS.stream(), NETWORKS.stream()).toList();
    static final List<String> PROGRAMMES = Dice.ids("programme", 2);
    static final List<String> CONDITIONS = Dice.ids("condition", 5);
    static final List<String> SOURCES = Dice.ids("source", 4);

    /** No organisation or network of the case. */
    private static final String STRANGER = "org/stranger";

    private final Dice dice;

    GeneratedRows(Dice dice) {
        this.dice = dice;
    }

    CaseRows rows() {
        var rarely = dice.any(List.of(2, 4, 8, 15));
        var history = new GeneratedFacts(dice, rarely, !dice.oneIn(40));
        var isCrowded = dice.oneIn(20);
        var bodies = isCrowded ? Stream.concat(BODIES.stream(), CROWD.stream()).toList() : BODIES;
        return new CaseRows(
                STUDIES.stream().map(this::study).toList(),
                INNOVATIONS.stream().map(id -> innovation(id, bodies)).toList(),
                CURRICULA.stream().map(this::curriculum).toList(),
                bodies.stream().map(this::body).toList(),
                successions(history, bodies),
                broader(),
                history.evidence(),
                isCrowded ? history.crowdedAdoptions() : history.adoptions(),
                history.teaching());
    }

    private CaseRows.Study study(String id) {
        return new CaseRows.Study(
                id,
                dice.any(Design.values()),
                dice.dateOrNone(5),
                dice.oneIn(6) ? dice.date() : null,
                dice.oneIn(4) ? List.of() : dice.some(BODIES, 4),
                oneOf("registration", 5),
                oneOf("award", 5),
                conditions(),
                basis());
    }

    private @Nullable String oneOf(String name, int times) {
        return dice.oneIn(times) ? name + dice.upTo(1) : null;
    }

    private CaseRows.Innovation innovation(String id, List<String> bodies) {
        var developers = dice.some(bodies, 8);
        return new CaseRows.Innovation(
                id,
                dice.oneIn(4) ? dice.date() : null,
                conditions(),
                dice.oneIn(5)
                        ? Stream.concat(developers.stream(), Stream.of(STRANGER))
                                .toList()
                        : developers,
                Stream.generate(() -> new CaseRows.Guidance(dice.dateOrNone(2)))
                        .limit(dice.upTo(2))
                        .toList(),
                dice.oneIn(2) ? List.of(dice.any(SOURCES)) : List.of("source/of-things", dice.any(SOURCES)));
    }

    private List<String> conditions() {
        return dice.oneIn(4) ? List.of() : dice.some(CONDITIONS, 3);
    }

    private CaseRows.Curriculum curriculum(String id) {
        return new CaseRows.Curriculum(id, dice.dateOrNone(3), dice.oneIn(2) ? dice.date() : null, basis());
    }

    private CaseRows.Body body(String id) {
        return new CaseRows.Body(id, dice.dateOrNone(2), dice.dateOrNone(2));
    }

    /** Sometimes none, and sometimes so many that they split, merge and lead in circles. */
    private List<CaseRows.Succession> successions(GeneratedFacts facts, List<String> bodies) {
        var rows = new ArrayList<CaseRows.Succession>();
        for (int i = dice.oneIn(3) ? 0 : dice.upTo(bodies.size() + 1); i > 0; i--) {
            var of = dice.oneIn(3) ? ORGANISATIONS.getLast() : dice.any(bodies);
            rows.addAll(facts.successions("link/l" + i, of, follower(bodies)));
        }
        return rows;
    }

    /** Mostly one of two, for others to meet in. */
    private String follower(List<String> bodies) {
        if (dice.oneIn(20)) {
            return STRANGER;
        }
        return dice.oneIn(3) ? dice.any(bodies) : dice.any(ORGANISATIONS.subList(0, 2));
    }

    private List<CaseRows.Broader> broader() {
        return IntStream.range(0, dice.upTo(4))
                .mapToObj(i -> new CaseRows.Broader(dice.any(CONDITIONS), dice.any(CONDITIONS)))
                .distinct()
                .toList();
    }

    private Basis basis() {
        return dice.oneIn(5) ? dice.any(Basis.values()) : Basis.READ;
    }
}
