package org.throughline.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Function;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Party;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;

/** Which things a thing refers to in its own fields. That it cites a source does not count. */
final class ThingReferences {

    private ThingReferences() {}

    /** The ids of the things, those that say most about it first. */
    static Stream<Id> of(Thing thing) {
        return lists(thing).flatMap(List::stream).filter(id -> id.kind() instanceof ThingKind);
    }

    private static Stream<List<Id>> lists(Thing thing) {
        return switch (thing) {
            case Study study -> Stream.of(study.conditions(), study.conductedBy(), known(study.funders(), Party::id));
            case Innovation innovation ->
                Stream.of(
                        innovation.conditions(),
                        innovation.programmes(),
                        innovation.developedBy(),
                        innovation.outcomes());
            case Organisation organisation -> Stream.of(organisation.successors());
            case Network network -> Stream.of(network.hosts());
            case Programme programme -> Stream.of(programme.runBy());
            case Curriculum curriculum ->
                Stream.of(curriculum.topics(), List.of(curriculum.provider()), curriculum.commissionedBy());
            case Condition condition -> Stream.ofNullable(condition.broader()).map(List::of);
            case Lever lever -> Stream.of(lever.functions(), lever.holders());
            case Event event -> Stream.of(event.subjects());
            case Outcome _, Function _, Source _ -> Stream.of();
        };
    }

    /** The names of those that are no things of the graph. */
    static Stream<String> names(Thing thing) {
        return thing instanceof Study study ? known(study.funders(), Party::name).stream() : Stream.of();
    }

    /** The conditions that a thing is about, or itself where it is one. */
    static Stream<Id> conditions(Thing thing) {
        return Stream.concat(Stream.of(thing.id()), of(thing)).filter(id -> id.kind() == ThingKind.CONDITION);
    }

    private static <T> List<T> known(List<Party> parties, java.util.function.Function<Party, @Nullable T> part) {
        return parties.stream().map(part).filter(Objects::nonNull).toList();
    }
}
