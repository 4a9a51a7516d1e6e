package org.throughline.api;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.Innovation;
import org.throughline.graph.Teaching;
import org.throughline.proof.Adopters;
import org.throughline.proof.Contrary;
import org.throughline.proof.Count;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Proof;

/** The fields of proofs that are not plainly there. */
@Controller
class ProofFields implements RuntimeWiringConfigurer {

    @SchemaMapping
    Count adoptions(Proof proof, @Argument Adopters.Other kind) {
        return proof.adopters().count(kind);
    }

    @SchemaMapping
    List<Contrary> against(Proof proof, @Argument int first) {
        var wanted = new PageArguments(first, null).first();
        return proof.against().stream().limit(wanted).toList();
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        new TypeFields<Proof>(wiring, "Proof")
                .one("innovation", Innovation.class, Proof::innovation)
                .value(
                        "independentAdopters",
                        Count.class,
                        proof -> proof.adopters().independentCount())
                .value("againstCount", Integer.class, proof -> proof.against().size())
                .list(
                        "cost",
                        Evidence.class,
                        (proof, field) -> Loaders.nodes(
                                field.get(),
                                proof.cost().stream().map(EvidenceEdge::id).toList()))
                .list(
                        "teaching",
                        Teaching.class,
                        (proof, field) -> Loaders.nodes(
                                field.get(),
                                proof.teaching().stream().map(TeachingEdge::id).toList()));
        new TypeFields<Contrary>(wiring, "Contrary")
                .future("fact", Fact.class, (contrary, field) -> Loaders.node(field.get(), contrary.fact()));
        new TypeFields<GradedStep>(wiring, "GradedStep")
                .future("node", Object.class, (step, field) -> Loaders.node(field.get(), step.id()));
    }
}
