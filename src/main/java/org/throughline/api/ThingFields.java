package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Function;
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

/** The fields of things that lead to other things. */
@Component
class ThingFields implements RuntimeWiringConfigurer {

    private static final Set<ThingKind> UNSOURCED = EnumSet.of(ThingKind.CONDITION, ThingKind.SOURCE);

    private final Clock clock;

    ThingFields(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        everyKind(wiring);
        researchAndInnovation(wiring);
        actors(wiring);
        conditionsAndCurricula(wiring);
        functionsLeversAndEvents(wiring);
    }

    private static void everyKind(RuntimeWiring.Builder wiring) {
        for (var kind : ThingKind.values()) {
            if (!UNSOURCED.contains(kind)) {
                TypeFields.<Thing>of(wiring, kind).many("sources", Source.class, Thing::sources);
            }
        }
    }

    private static void researchAndInnovation(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, Study.class)
                .many("conductedBy", Thing.class, Study::conductedBy)
                .many("conditions", Condition.class, Study::conditions);
        TypeFields.of(wiring, Innovation.class)
                .many("conditions", Condition.class, Innovation::conditions)
                .many("developedBy", Thing.class, Innovation::developedBy)
                .many("programmes", Programme.class, Innovation::programmes)
                .many("outcomes", Outcome.class, Innovation::outcomes);
    }

    private void actors(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, Organisation.class).list("today", Organisation.class, this::today);
        TypeFields.of(wiring, Network.class)
                .many("hosts", Organisation.class, Network::hosts)
                .list("today", Network.class, this::today);
        TypeFields.of(wiring, Programme.class).many("runBy", Thing.class, Programme::runBy);
        TypeFields.of(wiring, Party.class)
                .one("actor", Thing.class, Party::id)
                .future(
                        "name",
                        String.class,
                        (party, environment) -> party.id() == null
                                ? party.name()
                                : Loaders.thing(environment.get(), party.id()).thenApply(Thing::name));
    }

    private Object today(Thing thing, Supplier<DataFetchingEnvironment> environment) {
        return Loaders.standing(environment.get(), LocalDate.now(clock), thing.id());
    }

    private static void conditionsAndCurricula(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, Condition.class).one("broader", Condition.class, Condition::broader);
        TypeFields.of(wiring, Curriculum.class)
                .one("provider", Thing.class, Curriculum::provider)
                .many("commissionedBy", Thing.class, Curriculum::commissionedBy)
                .many("topics", Condition.class, Curriculum::topics);
    }

    private static void functionsLeversAndEvents(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, Lever.class)
                .many("functions", Function.class, Lever::functions)
                .many("holders", Thing.class, Lever::holders);
        TypeFields.of(wiring, Event.class)
                .list(
                        "subjects",
                        Object.class,
                        (event, environment) -> Loaders.nodes(environment.get(), event.subjects()));
    }
}
