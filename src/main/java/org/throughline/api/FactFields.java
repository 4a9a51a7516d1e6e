package org.throughline.api;

import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Claim;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.FactKind;
import org.throughline.graph.Innovation;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Period;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.graph.Thing;

/** The fields of facts that lead to things, and those that all facts have. */
@Component
class FactFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        everyKind(wiring);
        ends(wiring);
        edges(wiring);
    }

    private static void everyKind(RuntimeWiring.Builder wiring) {
        for (var kind : FactKind.values()) {
            TypeFields.<Fact>of(wiring, kind)
                    .value("basis", Basis.class, fact -> fact.provenance().basis())
                    .many("sources", Source.class, fact -> fact.provenance().sources())
                    .value(
                            "reviewStatus",
                            ReviewStatus.class,
                            fact -> fact.provenance().status())
                    .value(
                            "recordedAt",
                            Instant.class,
                            fact -> fact.provenance().recordedAt())
                    .value("retiredAt", Instant.class, fact -> fact.provenance().retiredAt())
                    .value("period", Period.class, Fact::period);
        }
    }

    private static void ends(RuntimeWiring.Builder wiring) {
        TypeFields.of(wiring, Evidence.class)
                .one("study", Study.class, Evidence::study)
                .one("innovation", Innovation.class, Evidence::innovation);
        TypeFields.of(wiring, Adoption.class)
                .one("innovation", Innovation.class, Adoption::innovation)
                .one("adopter", Thing.class, Adoption::adopter)
                .many("via", Thing.class, Adoption::via);
        TypeFields.of(wiring, Teaching.class)
                .one("curriculum", Curriculum.class, Teaching::curriculum)
                .one("innovation", Innovation.class, Teaching::innovation);
        TypeFields.of(wiring, Membership.class)
                .one("organisation", Organisation.class, Membership::organisation)
                .one("network", Network.class, Membership::network);
        TypeFields.of(wiring, Link.class).one("from", Network.class, Link::from).one("to", Network.class, Link::to);
        TypeFields.of(wiring, Claim.class)
                .future(
                        "subject",
                        Object.class,
                        (claim, environment) -> Loaders.node(environment.get(), claim.subject()));
    }

    private static void edges(RuntimeWiring.Builder wiring) {
        edge(wiring, "InnovationEvidence", Study.class);
        edge(wiring, "StudyEvidence", Innovation.class);
        edge(wiring, "InnovationAdoption", Thing.class);
        edge(wiring, "AdopterAdoption", Innovation.class);
        edge(wiring, "InnovationTeaching", Curriculum.class);
        edge(wiring, "CurriculumTeaching", Innovation.class);
        edge(wiring, "OrganisationMembership", Network.class);
        edge(wiring, "NetworkMember", Organisation.class);
        edge(wiring, "NetworkLink", Network.class);
    }

    private static void edge(RuntimeWiring.Builder wiring, String connection, Class<? extends Thing> node) {
        new TypeFields<FactEdge<?>>(wiring, connection + "Edge").one("node", node, FactEdge::node);
    }
}
