package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.throughline.flow.FlowFact;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Teaching;
import org.throughline.proof.Contrary;
import org.throughline.proof.Count;
import org.throughline.proof.Deed;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Proof;

/** The fields of proofs that are not plainly there. */
@Controller
class ProofFields implements RuntimeWiringConfigurer {

    @SchemaMapping
    Count adoptions(Proof proof, @Argument Deed deed) {
        return proof.adopters().count(deed);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        new TypeFields<Proof>(wiring, "Proof")
                .one("innovation", Innovation.class, Proof::innovation)
                .value(
                        "independentAdopters",
                        Count.class,
                        proof -> proof.adopters().independentCount())
                .value("againstCount", Count.class, Proof::againstCount)
                .value("costCount", Count.class, Proof::costCount)
                .value("teachingCount", Count.class, Proof::teachingCount)
                .list("against", Contrary.class, (proof, field) -> part(proof.against(), Contrary::fact, field.get()))
                .list("cost", Evidence.class, (proof, field) -> nodes(proof.cost(), field.get()))
                .list("teaching", Teaching.class, (proof, field) -> nodes(proof.teaching(), field.get()));
        new TypeFields<Contrary>(wiring, "Contrary")
                .future("fact", Fact.class, (contrary, field) -> Loaders.node(field.get(), contrary.fact()));
        new TypeFields<GradedStep>(wiring, "GradedStep")
                .future("node", Object.class, (step, field) -> Loaders.node(field.get(), step.id()));
    }

    private static Object nodes(List<? extends FlowFact> facts, DataFetchingEnvironment field) {
        return Loaders.nodes(
                field,
                part(facts, FlowFact::id, field).stream().map(FlowFact::id).toList());
    }

    /** So many of a list as are wanted, from the first or after a given one. */
    private static <T> List<T> part(List<T> all, Function<? super T, Id> id, DataFetchingEnvironment field) {
        @Nullable Id after = field.getArgument("after");
        var wanted = new PageArguments(field.getArgumentOrDefault("first", 0), null).first();
        var start = after == null ? 0 : 1 + all.stream().map(id).toList().indexOf(after);
        if (after != null && start == 0) {
            throw new BadArgument(
                    "after", "found %s, which is not in this list: expected one that is".formatted(after));
        }
        return all.stream().skip(start).limit(wanted).toList();
    }
}
