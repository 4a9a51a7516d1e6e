package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.throughline.diffusion.AdopterDeed;
import org.throughline.diffusion.InPlace;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.diffusion.LocalRecord;
import org.throughline.diffusion.Setback;
import org.throughline.graph.Adoption;
import org.throughline.graph.Fact;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;

/** The fields of who took an innovation up, and who did not, that lead to things and facts. */
@Controller
class DiffusionFields implements RuntimeWiringConfigurer {

    private final Clock clock;

    DiffusionFields(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    List<AdopterDeed> deeds(LocalRecord record, @Argument int first) {
        return first(first, record.deeds());
    }

    @SchemaMapping
    List<AdopterDeed> ofNetworks(LocalRecord record, @Argument int first) {
        return first(first, record.ofNetworks());
    }

    private static <T> List<T> first(int first, List<T> all) {
        return all.stream().limit(new PageArguments(first, null).first()).toList();
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, AdopterDeed.class)
                .future("adoption", Adoption.class, (deed, field) -> Loaders.node(field.get(), deed.adoption()))
                .one("adopter", Thing.class, AdopterDeed::adopter)
                .list("today", Thing.class, (deed, field) -> today(deed.adopter(), field));
        TypeFields.of(wiring, LikeAdopter.class)
                .one("adopter", Thing.class, LikeAdopter::adopter)
                .list("today", Thing.class, (like, field) -> today(like.adopter(), field));
        TypeFields.of(wiring, InPlace.class)
                .one("thing", Thing.class, InPlace::thing)
                .list("facts", Fact.class, (place, field) -> Loaders.nodes(field.get(), place.facts()));
        TypeFields.of(wiring, Setback.class)
                .future("fact", Fact.class, (setback, field) -> Loaders.node(field.get(), setback.fact()))
                .one("who", Thing.class, Setback::who)
                .list("today", Thing.class, this::today)
                .list("ended", Adoption.class, (setback, field) -> Loaders.nodes(field.get(), setback.ended()));
    }

    /** Of an adopter; a study stands for nothing but itself. */
    private Object today(Setback setback, Supplier<DataFetchingEnvironment> field) {
        return setback.fact().kind() == FactKind.ADOPTION ? today(setback.who(), field) : List.of();
    }

    private Object today(Id adopter, Supplier<DataFetchingEnvironment> field) {
        return Loaders.standing(field.get(), LocalDate.now(clock), adopter);
    }
}
