package org.throughline.takeaway;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.throughline.diffusion.GapAnswer;
import org.throughline.diffusion.GapQuery;
import org.throughline.diffusion.Where;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.ThingKind;

/**
 * What is proven elsewhere and not in use in a place.
 *
 * @param query where, and which of it
 */
public record GapQuestion(GapQuery query) implements Question {

    static final String NAME = "adoptionGaps";

    static GapQuestion read(Given given) {
        var where = where(given);
        var condition = given.id("condition", ThingKind.CONDITION);
        var bar = Bars.read(given, null);
        var answers = given.list("answers", Given.oneOf(GapAnswer.class));
        return new GapQuestion(new GapQuery(
                where,
                condition,
                bar,
                answers.isEmpty() ? EnumSet.allOf(GapAnswer.class) : EnumSet.copyOf(answers),
                given.viewpoint(),
                given.page(SIZE)));
    }

    private static Where where(Given given) {
        var network = given.id("network", ThingKind.NETWORK);
        var organisation = given.id("organisation", ThingKind.ORGANISATION);
        var region = given.value("region", Function.identity());
        return given.made(Where.ARGUMENTS, () -> Where.of(network, organisation, region));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Viewpoint viewpoint() {
        return query.viewpoint();
    }

    @Override
    public List<Parameter> parameters() {
        var parameters = where().id("condition", query.condition());
        return Bars.write(query.bar(), parameters)
                .list("answers", answers())
                .viewpoint(viewpoint())
                .page(query.page(), SIZE)
                .all();
    }

    private Parameters where() {
        return switch (query.where()) {
            case Where.InNetwork(var network) -> new Parameters().id("network", network);
            case Where.InOrganisation(var organisation) -> new Parameters().id("organisation", organisation);
            case Where.InRegion(var region) -> new Parameters().value("region", region);
        };
    }

    private List<GapAnswer> answers() {
        var isAll = query.answers().size() == GapAnswer.values().length;
        return isAll ? List.of() : query.answers().stream().sorted().toList();
    }
}
