package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.trace.Debt;
import org.throughline.trace.DebtQuery;
import org.throughline.trace.EvidenceDebt;
import org.throughline.trace.Pathway;
import org.throughline.trace.Pathways;

/** Innovations on their way from research to practice, side by side, and those that ran ahead of their evidence. */
@Controller
class PathwayController {

    private static final int MOST_COMPARED = 20;

    private final Pathways pathways;
    private final EvidenceDebt evidenceDebt;
    private final Known known;

    PathwayController(Pathways pathways, EvidenceDebt evidenceDebt, Known known) {
        this.pathways = pathways;
        this.evidenceDebt = evidenceDebt;
        this.known = known;
    }

    @QueryMapping
    List<@Nullable Pathway> compare(
            @Argument List<Id> innovations, Viewpoint viewpoint, DataFetchingEnvironment field) {
        Conditions.requireSome("innovations", innovations);
        if (innovations.size() > MOST_COMPARED) {
            throw new BadArgument(
                    "innovations", "found %d, expected at most %d".formatted(innovations.size(), MOST_COMPARED));
        }
        known.require("innovations", Set.copyOf(innovations), field, ThingKind.INNOVATION);
        return pathways.of(innovations, viewpoint).stream()
                .<@Nullable Pathway>map(found -> found.orElse(null))
                .toList();
    }

    @QueryMapping
    Connection<Edge<Debt>> evidenceDebt(
            @Argument @Nullable Id condition,
            @Argument int minReach,
            Viewpoint viewpoint,
            PageArguments page,
            DataFetchingEnvironment field) {
        if (condition != null) {
            known.require("condition", condition, field, ThingKind.CONDITION);
        }
        if (minReach < 1) {
            throw new BadArgument("minReach", "found %d, expected at least 1".formatted(minReach));
        }
        var cursors = new Cursors("evidence debt %s %d".formatted(condition, minReach));
        var debts = evidenceDebt.find(new DebtQuery(condition, minReach, viewpoint, page.request(cursors)));
        return Connection.of(debts, cursors, page, debts::total, Edge::new);
    }
}
